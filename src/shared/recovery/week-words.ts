// A week ahead in words: its days of rest and why, what is planned, mobility and light days, and all of it for a calendar.
import type { Day } from '../base/day.ts'
import { capitalised, listed, uncapitalised } from '../base/words.ts'
import type { Plan } from '../journal/records.ts'
import type { CalendarEvent } from '../words/calendar-file.ts'
import { weekdayName } from '../words/dates.ts'
import { planNames } from '../words/record-words.ts'
import { type DistanceUnit, distanceText } from '../words/units.ts'
import type { Exertion, RestReason } from './rest-days.ts'
import type { PlanOfDay, WeekPlan, WeekRest } from './week-plan.ts'

export type Tile = { title: string; line: string }

/** `Easy run`, `Intervals`, with the distance under it. */
export function planTile(
  { plan, what }: { plan: Plan; what: Exertion },
  locale: string,
  unit: DistanceUnit,
): Tile {
  const { name, distanceMeters } = plan
  const kind = what === 'long_run' ? 'Long run' : planNames[plan.what]
  const distance = distanceMeters === null ? '' : distanceText(distanceMeters, locale, unit)
  const line = [name === '' || what === 'run' ? '' : uncapitalised(kind), distance].filter(Boolean).join(', ')
  return { title: name || kind, line }
}

export function restTile({ rest, day }: { rest: WeekRest; day: Day }, locale: string): Tile {
  const title = rest.reasons.some(({ type }) => type === 'busiest_day') ? 'Rest or a walk' : 'Rest'
  const moved = rest.proposedFor !== null && rest.proposedFor !== day
  if (moved) return { title, line: `moved from ${weekdayName(rest.proposedFor ?? day, locale)}` }
  if (rest.reasons.length === 0) return { title, line: 'as you planned' }
  return { title, line: rest.reasons.map((reason) => reasonWords(reason, locale)).join('; ') }
}

export function mobilityTile({ mobility, isRace }: PlanOfDay): Tile | null {
  if (isRace) return { title: 'Static stretch', line: 'offered at the finish' }
  if (!mobility) return null
  return {
    title: 'Mobility',
    line: mobility.when === 'before_and_after' ? '15 min before and after' : '15 min',
  }
}

export function lightTile({ minutes }: NonNullable<PlanOfDay['light']>): Tile {
  const long = minutes ? `${minutes.least} – ${minutes.most} min if you like` : 'as short as you like'
  return { title: 'Walk, bike or swim', line: long }
}

/** Why the week is as it is, a sentence a day. */
export function whyWords({ days, inARow }: WeekPlan, locale: string): string[] {
  const name = (day: Day) => weekdayName(day, locale)
  return [
    ...days.flatMap(({ day, rest, plans }) => {
      if (!rest || rest.reasons.length === 0) return []
      const about = rest.proposedFor ?? day
      const why = rest.reasons.map((reason) => longReason(reason, locale))
      const sentence = `${name(about)} ${listed(why)}.`
      const moved = about === day ? '' : ` You moved its rest to ${name(day)}.`
      const clash =
        rest.clash && plans.length > 0
          ? ` A run is planned on it: move that run by a day, since you begin.`
          : ''
      return [sentence + moved + clash]
    }),
    ...days.flatMap(({ day, light }) =>
      light ? [`${name(day)} stays light: ${name(light.race)} is a race.`] : [],
    ),
    ...inARow.map(
      (day) => `${name(day)} follows a day that was run on too; beginners leave a day between two runs.`,
    ),
  ]
}

/** What is planned, proposed and light in the week, as whole days of a calendar. */
export function weekEvents({ days }: WeekPlan, locale: string, unit: DistanceUnit): CalendarEvent[] {
  return days.flatMap((of) => {
    const { day, plans, rest, light } = of
    const mobility = mobilityTile(of)
    const tiles = [
      ...plans.map((planned) => ({ id: planned.plan.id, ...planTile(planned, locale, unit) })),
      ...(rest
        ? [{ id: rest.plan?.id ?? `rest-${rest.proposedFor ?? day}`, ...restTile({ rest, day }, locale) }]
        : []),
      ...(light ? [{ id: `light-${day}`, ...lightTile(light) }] : []),
      ...(mobility ? [{ id: `mobility-${day}`, ...mobility }] : []),
    ]
    return tiles.map(({ id, title, line }) => ({ id, day, title, details: capitalised(line) }))
  })
}

const exertionNames: Record<Exertion, string> = {
  run: 'run',
  long_run: 'long run',
  hard_session: 'hard session',
  race: 'race',
}

function reasonWords(reason: RestReason, locale: string): string {
  switch (reason.type) {
    case 'after':
      return `after ${weekdayName(reason.on, locale)}’s ${exertionNames[reason.what]}`
    case 'before_race':
      return `before ${weekdayName(reason.on, locale)}’s race`
    case 'day_off':
      return 'the day you like off'
    case 'busiest_day':
      return 'your busiest day'
  }
}

function longReason(reason: RestReason, locale: string): string {
  switch (reason.type) {
    case 'after':
      return `follows ${weekdayName(reason.on, locale)}’s ${exertionNames[reason.what]}`
    case 'before_race':
      return `comes before ${weekdayName(reason.on, locale)}’s race`
    case 'day_off':
      return 'is the day you like off'
    case 'busiest_day':
      return 'is your busiest day'
  }
}
