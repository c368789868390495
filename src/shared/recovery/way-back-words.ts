// The way back in words: its steps, what is right today, and what the next step waits for.
import type { Day } from '../base/day.ts'
import { standingApart, uncapitalised } from '../base/words.ts'
import type { CalendarEvent } from '../words/calendar-file.ts'
import { dayTitle, onDayWords } from '../words/day-words.ts'
import type { StepName } from './race-stages.ts'
import type { Closed } from './steps-reached.ts'
import type { Held, WayBack, WayBackToday } from './way-back.ts'

export const stepNames: Record<StepName, string> = {
  walking: 'Rest and gentle walking',
  non_impact: 'A ride, a swim or deep-water running',
  walk_jog: 'Walk-jog intervals',
  easy_jog: 'An easy jog',
  hard: 'The first hard session',
}

export const stepDetails: Record<StepName, string> = {
  walking: 'Short strolls if you like them; resting is just as good.',
  non_impact: '20 to 40 minutes without impact, easy enough to talk.',
  walk_jog: '5 min walk, 8 times 1 min jog and 2 min walk, 5 min walk: 34 minutes.',
  easy_jog: 'Slow enough to talk, on flat or soft ground; walk whenever you like.',
  hard: 'Fast or long again, if the easy jogs before it felt easy.',
}

/** What always stands beside the steps (science.md 4.4). */
export const notRecovered = 'Soreness gone does not mean fully recovered.'

/** What a step that jogs waits for besides its day. */
export const gateWords =
  'Each step with jogging in it opens on its day or later: once the sorest place is at 3 of 10 or less, nothing is to be watched, you are not ill, and the morning after the last time you moved was less than 2 points above the day before. Otherwise the step before it is repeated.'

export const sourceWords =
  'The days are a convention after coaches’ rules of thumb, one easy day a mile raced; no trial has tested a plan day by day.'

/** `Today: an easy jog`, the head of what is right today. */
export function todayTitle(today: WayBackToday): string {
  switch (today.type) {
    case 'step':
      return `Today: ${uncapitalised(stepNames[today.step])}`
    case 'withheld':
      return today.by === 'safety' ? 'Today: nothing is suggested' : 'Today: rest'
    case 'to_come':
      return 'The race is still to come'
    case 'over':
      return 'This way back is behind you'
    case 'other_race':
      return `Another race began: ${standingApart(today.race.name)}`
  }
}

/** Why it is that, a sentence or two. */
export function todayWords(today: WayBackToday): string {
  switch (today.type) {
    case 'step':
      return [heldWords[today.held ?? 'none'], stepDetails[today.step]].filter(Boolean).join(' ')
    case 'withheld':
      return withheldSentences[today.by]
    case 'to_come':
      return 'From its day on, the steps are counted here.'
    case 'over':
      return 'The days in which these steps are counted are over.'
    case 'other_race':
      return 'Its own way back leads on longer, and is the one that counts now.'
  }
}

const withheldSentences = {
  safety: 'Something that you noted should be shown to somebody first. Until then Afterrun suggests no step.',
  states: 'Rest comes first, best with a nap. No step is counted until you are well again.',
}

const heldWords: Record<Exclude<Held, null> | 'none', string> = {
  none: '',
  too_sore: 'Your soreness is 7 or more; a rest day suits that best.',
  watched: 'Something you noted is to be watched first, so walking alone.',
  sore: 'Above 3 of 10 no running today; without impact is fine.',
  not_known: 'No running before today’s soreness is known; without impact is fine.',
}

/** What is missing for the next step, its day first; null after the last, and while running is withheld. */
export function nextWords(
  { next, today: stands, withheld, days, race }: WayBack,
  today: Day,
  locale: string,
): string | null {
  if (!next || stands.type !== 'step' || withheld !== null) return null
  const name = uncapitalised(stepNames[next.name])
  if (next.day > today) {
    const once = stands.held === 'too_sore' ? ', once your soreness is below 7' : ''
    return `Next: ${name}, from ${dayTitle(next.day, today, locale)} on at the earliest${once}.`
  }
  const missing = next.waitsFor.map((closed) => closedWords(closed, today, locale))
  if (missing.length > 0) return `Next: ${name}. Missing for it: ${missing.join('; ')}.`
  return `Next: ${name}, tomorrow at the earliest: a step a day${days > 0 ? '' : ` after ${standingApart(race.name)}`}.`
}

function closedWords(closed: Closed, today: Day, locale: string): string {
  switch (closed.type) {
    case 'safety':
    case 'states':
      return 'what you noted has to be over'
    case 'not_logged':
      return 'today’s soreness is not logged yet'
    case 'in_part':
      return 'not every place that was sore is rated today'
    case 'sore':
      return `the sorest place at 3 or less (it is ${closed.worst})`
    case 'rose':
      return `a morning less than 2 points higher (it went from ${closed.from} to ${closed.to} after you moved ${onDayWords(closed.doneOn, today, locale)})`
    case 'morning_after':
      return `the soreness around ${closed.doneOn === today ? 'today' : `the day you moved (${onDayWords(closed.doneOn, today, locale)})`} is not logged`
  }
}

/** Above the steps while running is withheld. */
export const withheldLadder = 'None of these days is a go while that stands.'

/** The steps that are still to come or began today, as whole days of a calendar; none while running is withheld. */
export function wayBackEvents({ race, steps, withheld }: WayBack, today: Day): CalendarEvent[] {
  if (withheld !== null) return []
  return steps
    .filter(({ day }) => day >= today)
    .map(({ name, day, from }) => ({
      id: `${race.id}-${name}`,
      day,
      title: `${stepNames[name]}, at the earliest`,
      details: `Day ${from} after ${standingApart(race.name)}. ${stepDetails[name]} ${notRecovered}`,
    }))
}

/** In place of a ceiling for the weeks after while running is withheld. */
export const withheldWeeks =
  'No distance stands here while what you noted does. The ceilings come back once it is over.'

/** On Today, where what was noted has a card of its own. */
export const withheldNext = 'The next step waits until what you noted is over.'
