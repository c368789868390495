// A place's story in sentences: what was said and when, never what it came from.
import { type BodyPlace, isMuscle, spokenPlace } from '../../../../shared/anatomy/body.ts'
import { type Day, daysBetween } from '../../../../shared/base/day.ts'
import { capitalised } from '../../../../shared/base/words.ts'
import type { Bout, PlaceRoutine, PlaceStory } from '../../../../shared/trends/place-story.ts'
import { counted } from '../../../../shared/words/counts.ts'
import { longDay, numberText } from '../../../../shared/words/dates.ts'
import { dateWords } from '../../../../shared/words/day-words.ts'

export function storySentence(
  { ratedDays, highest, bouts }: PlaceStory,
  place: BodyPlace,
  days: number,
): string {
  const name = capitalised(spokenPlace(place.region, place.side))
  if (ratedDays === 0)
    return `Nothing was said of your ${name.toLowerCase()} in these ${counted(days, 'day', 'days', navigator.language)}.`
  const said = `${name}: told of on ${numberText(ratedDays, navigator.language)} of ${counted(days, 'day', 'days', navigator.language)}`
  if (!highest) return `${said}; it was 0 on each of them.`
  const sore =
    bouts.length === 0
      ? 'never above 1'
      : `sore, which is above 1, ${counted(bouts.length, 'time', 'times', navigator.language)}`
  return `${said}; ${sore}, highest ${highest.value} on ${longDay(highest.day, navigator.language)}.`
}

/** `3 days: 4 October, 9 October and 1 November`, the latest ones where they are many. */
export function daysText(days: readonly Day[], today: Day): string {
  if (days.length === 0) return 'not noted'
  const shown = days.slice(-mostNamed).map((day) => dateWords(day, today, navigator.language))
  return `${counted(days.length, 'day', 'days', navigator.language)}: ${days.length > mostNamed ? '… ' : ''}${shown.join(', ')}`
}

const mostNamed = 6

export function boutText({ from, to, goneOn }: Bout, today: Day): { lasted: string; end: string } {
  const days = daysBetween(from, to) + 1
  return {
    lasted: counted(days, 'day', 'days', navigator.language),
    end: goneOn ? `1 or less on ${dateWords(goneOn, today, navigator.language)}` : 'its end was not logged',
  }
}

/** Means of the days on which both sides have a number. */
export function sidesText({ values, other }: PlaceStory, { side }: BodyPlace): string | null {
  if (!other) return null
  const both = [...values.keys()].filter(
    (at) => !Number.isNaN(values[at] ?? Number.NaN) && !Number.isNaN(other[at] ?? Number.NaN),
  )
  if (both.length === 0) return 'No day has a number for both sides.'
  const mean = (of: Float64Array) => both.reduce((sum, at) => sum + (of[at] ?? 0), 0) / both.length
  const most = Math.max(...both.map((at) => Math.abs((values[at] ?? 0) - (other[at] ?? 0))))
  const [left, right] = side === 'left' ? [values, other] : [other, values]
  const text = (of: Float64Array) => numberText(mean(of), navigator.language)
  return `On ${counted(both.length, 'day', 'days', navigator.language)} with a number for both sides: left ${text(left)}, right ${text(right)} on average; at most ${most} apart.`
}

export function routineText({ works, loads }: PlaceRoutine): string {
  return [...(works ? ['works it'] : []), ...(loads ? ['puts load on it'] : [])].join(', ')
}

export function kindText({ region }: BodyPlace): string {
  return isMuscle(region)
    ? 'a muscle, 0–10 in use'
    : 'a joint, tendon or bone; never counted as muscle soreness'
}
