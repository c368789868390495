// The words under a race's curve: what is known so far, and which days are open.
import { type Region, regionName } from '../anatomy/body.ts'
import { capitalised } from '../base/words.ts'
import { doneExcessPoints } from '../science/index.ts'
import type { Place } from '../soreness/day-log.ts'
import { counted, type Gap, listed } from './gaps.ts'
import type { Baseline } from './race-baseline.ts'

/** What the sentence is made of; days are day numbers, 0 the day of the race. */
export type RaceStory = {
  peak: number | null
  peakDay: number | null
  /** How far the peak is above the baseline. */
  peakExcess: number
  halved: { day: number } | null
  back: { day: number; value: number } | null
  /** The last logged day. */
  last: LastLog | null
  baseline: Baseline
  loggedDays: number
  gaps: readonly Gap[]
  todayN: number
}

type LastLog = { n: number; worst: number; excess: number }

/** Day number of the last row of a curve. */
const lastDay = 10

/** "It was highest on day 1, halved by day 3 and was back to 1 on day 6. Day 4 was not logged and is left open." */
export function raceSentence(story: RaceStory): string {
  if (story.last === null || story.peak === null || story.peakDay === null)
    return story.todayN > lastDay
      ? 'No soreness was logged in the ten days after the race.'
      : 'No soreness has been logged since the finish yet.'
  return [courseText(story, story.last, story.peakDay), openText(story.gaps)].filter(Boolean).join(' ')
}

/** `quads on both sides and lower back`; from the third place on they are counted. */
export function placesText(places: readonly Place[]): string {
  const regions = [...new Set(places.map(({ region }) => region))]
  const parts = regions.map((region) => placeText(region, places))
  const [first, second, ...others] = parts
  if (others.length === 0) return listed(parts)
  return `${first}, ${second} and ${counted(others.length, 'more muscle', 'more muscles')}`
}

function courseText(story: RaceStory, last: LastLog, peakDay: number): string {
  const { peak, peakExcess, halved, back, baseline, todayN } = story
  const soFar = todayN > lastDay ? '' : 'So far '
  if (peak === 0) return `Nothing was sore on the ${counted(story.loggedDays, 'day', 'days')} logged.`
  if (story.loggedDays === 1)
    return `Only ${dayText(last.n)} is logged${soFar && ' so far'}, at ${last.worst}.`
  if (peakExcess <= doneExcessPoints)
    return capitalised(
      `${soFar}it was never more than ${baseline.value > 0 ? '1 point above the week before' : peak}.`,
    )
  const lead = `It was highest on ${dayText(peakDay)}`
  const atLast = `on ${dayText(last.n)}, the last day logged`
  if (back) {
    const end = `was back to ${back.value}${nearBaseline(baseline)} on ${dayText(back.day)}.`
    return halved && halved.day < back.day
      ? `${lead}, halved by ${dayText(halved.day)} and ${end}`
      : `${lead} and ${end}`
  }
  if (last.n === peakDay) return `It is highest ${soFar && 'so far '}${atLast}, at ${last.worst}.`
  if (!halved) return `${lead}; ${atLast}, it was ${last.worst}.`
  const end = `was at ${last.worst}${last.excess <= doneExcessPoints ? nearBaseline(baseline) : ''} ${atLast}.`
  return halved.day < last.n ? `${lead}, halved by ${dayText(halved.day)} and ${end}` : `${lead} and ${end}`
}

function nearBaseline(baseline: Baseline): string {
  return baseline.value > 0 ? ', within 1 point of the week before,' : ''
}

/** "Days 2, 4 and 6 to 8 were not logged and are left open." */
function openText(gaps: readonly Gap[]): string {
  const raceDay = gaps.some(({ from }) => from === 0)
  const runs = gaps
    .map(({ from, to }) => ({ from: Math.max(1, from), to }))
    .filter(({ from, to }) => from <= to)
  const days = runs.flatMap(({ from, to }) => {
    if (to - from >= 2) return [`${from} to ${to}`]
    return from === to ? [`${from}`] : [`${from}`, `${to}`]
  })
  const count = runs.reduce((sum, { from, to }) => sum + to - from + 1, raceDay ? 1 : 0)
  if (count === 0) return ''
  const named = days.length > 0 ? [`${count - Number(raceDay) === 1 ? 'day' : 'days'} ${listed(days)}`] : []
  const subject = listed([...(raceDay ? ['the day of the race'] : []), ...named])
  return capitalised(
    `${subject} ${count === 1 ? 'was not logged and is' : 'were not logged and are'} left open.`,
  )
}

function placeText(region: Region, places: readonly Place[]): string {
  const sides = places.filter((place) => place.region === region).map(({ side }) => side)
  const name = regionName(region).toLowerCase()
  const [side] = sides
  if (sides.length > 1) return `${name} on both sides`
  return side === 'middle' ? name : `${side} ${name}`
}

function dayText(n: number): string {
  return n === 0 ? 'the day of the race' : `day ${n}`
}
