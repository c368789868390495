// A marathon on day 0 and what its runner says in the days around it, in short words: `quads left 5 rest, calf both 1 +`.
import { regionNamed, type Side, sidesOf } from '../../src/shared/anatomy/body.ts'
import { addDays, type Day, day, type Instant, instant } from '../../src/shared/base/day.ts'
import { type Journal, journalOf } from '../../src/shared/journal/change.ts'
import {
  JournalRecord,
  type Rating,
  type Session,
  type Signs,
  type Soreness,
  type State,
  type Workout,
} from '../../src/shared/journal/records.ts'
import { aCheck, aRun, id } from './records.ts'

/** A Sunday. */
export const raceDay = day('2026-11-22')

/** The n-th day after the race. */
export function dayAfter(days: number): Day {
  return addDays(raceDay, days)
}

/** A clock time of the n-th day after the race, `07:30`. */
export function at(days: number, time: string): Instant {
  return instant(`${dayAfter(days)}T${time}:00+01:00`)
}

export function journal(...records: readonly JournalRecord[]): Journal {
  return journalOf(
    records.length,
    records.map((record, index) => ({ ...record, id: id(index + 1), rev: index + 1 })),
  )
}

/** 42.195 km in 3:41, over at 10:41. */
export function marathon(part: Partial<Workout> = {}): Workout {
  return workout(0, {
    startedAt: at(0, '07:00'),
    durationSeconds: 3 * 3600 + 41 * 60,
    distanceMeters: 42_195,
    race: { name: 'Lakeside Marathon' },
    ...part,
  })
}

/** A run of an hour from 9:00, unless said otherwise. */
export function workout(days: number, part: Partial<Workout> = {}): Workout {
  return aRun(0, dayAfter(days), part)
}

/** At 8:00 unless said otherwise. */
export function check(days: number, words: string, part: Partial<Soreness> = {}): Soreness {
  const nothingElseSore = words.endsWith('+')
  return aCheck(0, dayAfter(days), ratings(words.replace('+', '')), {
    nothingElseSore,
    checkedAt: at(days, '08:00'),
    ...part,
  })
}

export function state(days: number, what: State['state'], ended: State['ended'] = null): State {
  return { ...common(days), kind: 'state', state: what, ended, note: '' }
}

export function signs(days: number, ...ticked: Signs['ticked']): Signs {
  return { ...common(days), kind: 'signs', ticked, note: '' }
}

/** A session at 18:00 of ten minutes with what was rated before it and after it. */
export function session(
  days: number,
  { before = '', after = '' }: { before?: string; after?: string },
): Session {
  const session: JournalRecord = JournalRecord.parse({
    ...common(days),
    kind: 'session',
    routineId: 'mobility-three',
    routineName: 'Mobility three',
    family: 'mobility',
    startedAt: at(days, '18:00'),
    endedAt: at(days, '18:10'),
    activeSeconds: 600,
    elapsedSeconds: 600,
    plannedActiveSeconds: 600,
    steps: [],
    before: ratings(before),
    after: ratings(after),
  })
  if (session.kind !== 'session') throw new TypeError('no session')
  return session
}

/** `quads left 5 rest` and the like, several after commas; `both` is left and right, `painless` no pain at rest. */
export function ratings(words: string): Rating[] {
  return words
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .flatMap((one) => {
      const [region = '', side, value, ...marks] = one.split(' ')
      const place = regionNamed(region)
      if (!place) throw new Error(`There is no region "${region}".`)
      const sides: readonly Side[] = side === 'both' ? sidesOf(place) : [side as Side]
      return sides.map((on) => ({
        region: place,
        side: on,
        value: Number(value),
        ...(marks.includes('sharp') && { feel: 'sharp' as const }),
        ...(marks.includes('dull') && { feel: 'dull' as const }),
        ...(marks.includes('rest') && { atRest: true }),
        ...(marks.includes('painless') && { atRest: false }),
      }))
    })
}

function common(days: number) {
  return { id: id(0), day: dayAfter(days), loggedAt: at(days, '08:00'), rev: 0 }
}
