// The words under a race's curve: what is known so far, which days are known in part or open, and the races beside it.
import { capitalised, listed, standingApart } from '../base/words.ts'
import { doneExcessPoints } from '../science/index.ts'
import { counted } from '../words/counts.ts'
import { type Gap, gapsOf } from './gaps.ts'
import type { NearRace } from './near-races.ts'
import type { Baseline } from './race-baseline.ts'
import { daysText, dayText, structureText } from './race-places.ts'
import type { RaceDay, RaceLog, Reached } from './race-rows.ts'

/** What the sentence is made of; days are day numbers, 0 the day of the race. */
export type RaceStory = {
  days: readonly RaceDay[]
  logs: readonly RaceLog[]
  peak: RaceLog | null
  halved: Reached | null
  back: Reached | null
  baseline: Baseline
  gaps: readonly Gap[]
  todayN: number
  /** The race that ended this one's curve. */
  next: NearRace | null
  /** The race whose curve this one ended. */
  before: NearRace | null
}

/** Day number of the last row of a curve. */
const lastDay = 10

/** "It was highest on day 1, halved by day 3 and was back to 1 on day 6. No log on day 4." */
export function raceSentence(story: RaceStory): string {
  const last = story.logs.at(-1)
  const course = story.peak && last ? courseText(story, story.peak, last) : nothingText(story)
  const others = last ? [partText(story.days), openText(story.gaps)] : []
  return [course, ...others, nextText(story), beforeText(story)].filter(Boolean).join(' ')
}

function nothingText(story: RaceStory): string {
  const structure = structureText(story.days)
  const since = isOver(story) ? 'after the race' : 'since the finish yet'
  if (structure) return `No muscle was asked ${since}; ${structure}.`
  if (story.next) return 'No soreness was logged after the race.'
  return isOver(story)
    ? 'No soreness was logged in the ten days after the race.'
    : 'No soreness has been logged since the finish yet.'
}

function courseText(story: RaceStory, peak: RaceLog, last: RaceLog): string {
  const { logs, halved, back, baseline } = story
  const soFar = isOver(story) ? '' : 'So far '
  if (peak.worst === 0) return calmText(story)
  if (logs.length === 1)
    return `Only ${dayText(last.n)} is logged${soFar && ' so far'}, at ${last.worst}${orMore(last)}.`
  if (peak.excess <= doneExcessPoints)
    return capitalised(
      isInPart(logs)
        ? `${soFar}the highest noted was ${valueText(peak)}, on ${dayText(peak.n)}.`
        : `${soFar}it was never more than ${baseline.value > 0 ? '1 point above the week before' : peak.worst}.`,
    )
  const atLast = `on ${dayText(last.n)}, the last day logged`
  if (last === peak)
    return isInPart(logs)
      ? `The highest noted ${soFar && 'so far '}is ${valueText(peak)}, ${atLast}.`
      : `It is highest ${soFar && 'so far '}${atLast}, at ${last.worst}.`
  const lead = leadText(logs, peak)
  if (back) {
    const half = halved && halved.day < back.day ? [halfText(halved, baseline)] : []
    const end = `was back to ${back.value}${nearBaseline(baseline)} on ${dayText(back.day)}`
    return `${listed([lead, ...half, end, ...roseTexts(back)])}${afterRise(back, last)}.`
  }
  if (!halved) return `${lead}; ${atLast}, it was ${valueText(last)}.`
  if (halved.rose)
    return `${listed([lead, halfText(halved, baseline), ...roseTexts(halved)])}${afterRise(halved, last)}.`
  if (halved.day === last.n && baseline.value > 0)
    return `${lead} and ${halfText(halved, baseline)}, the last day logged, at ${last.worst}.`
  const near = !last.isAtLeast && last.excess <= doneExcessPoints ? nearBaseline(baseline) : ''
  const end = `was ${last.isAtLeast ? 'at least' : 'at'} ${last.worst}${near} ${atLast}.`
  return `${listed(halved.day < last.n ? [lead, halfText(halved, baseline), end] : [lead, end])}`
}

/** That nothing was sore, of no more than was asked. */
function calmText({ days, logs }: RaceStory): string {
  const structure = structureText(days)
  const isWhole = days.every((day) => day.worst === null || day.isWhole)
  if (structure) return `No muscle ${isWhole ? 'was' : 'that was asked was'} sore; ${structure}.`
  const logged = `on the ${counted(logs.length, 'day', 'days')} logged.`
  return isWhole ? `Nothing was sore ${logged}` : `None of the places asked was sore ${logged}`
}

/** Beside days known in part only what was noted can be said. */
function leadText(logs: readonly RaceLog[], peak: RaceLog): string {
  const on = `it was highest on ${dayText(peak.n)}`
  if (!isInPart(logs)) return capitalised(on)
  return `Of what was noted ${on}${peak.isAtLeast ? `, at ${peak.worst} or more` : ''}`
}

/** Half of what lies above the week before is no half of the number itself. */
function halfText({ day }: Reached, baseline: Baseline): string {
  return baseline.value > 0 ? `half way back to your usual by ${dayText(day)}` : `halved by ${dayText(day)}`
}

function roseTexts({ rose }: Reached): string[] {
  return rose ? [`rose again to ${valueText(rose)} on ${dayText(rose.n)}`] : []
}

function afterRise({ rose }: Reached, last: RaceLog): string {
  if (!rose) return ''
  if (rose.n === last.n) return ', the last day logged'
  return `; on ${dayText(last.n)}, the last day logged, it was ${valueText(last)}`
}

function nearBaseline(baseline: Baseline): string {
  return baseline.value > 0 ? ', within 1 point of the week before,' : ''
}

/** "Days 2 and 3 are known in part: a muscle that was sore before was not asked, so each may have been higher." */
function partText(days: readonly RaceDay[]): string {
  const { text, count } = daysText(gapsOf(days, ({ state }) => state === 'at_least'))
  if (count === 0) return ''
  const [are, it] = count === 1 ? ['is', 'it'] : ['are', 'each']
  return capitalised(
    `${text} ${are} known in part: a muscle that was sore before was not asked, so ${it} may have been higher.`,
  )
}

/** "No log on days 2, 4 and 6 to 8." */
function openText(gaps: readonly Gap[]): string {
  const { text, count } = daysText(gaps)
  return count === 0 ? '' : `No log on ${text}.`
}

function nextText({ next }: RaceStory): string {
  if (!next) return ''
  const on = next.days === 0 ? 'later that day' : `on ${dayText(next.days)}`
  return `Another race, ${standingApart(next.name)}, began ${on}, and this curve ends there.`
}

function beforeText({ before, todayN }: RaceStory): string {
  if (!before || todayN < 0) return ''
  const when = before.days === 0 ? 'earlier that day' : `${counted(before.days, 'day', 'days')} before`
  return `${standingApart(before.name)} was ${when}; its curve ends where this one begins.`
}

function isOver({ todayN, next }: RaceStory): boolean {
  return todayN > lastDay || next !== null
}

function isInPart(logs: readonly RaceLog[]): boolean {
  return logs.some(({ isAtLeast }) => isAtLeast)
}

/** `5`, or `at least 5` of a day known in part. */
function valueText({ worst, isAtLeast }: RaceLog): string {
  return isAtLeast ? `at least ${worst}` : `${worst}`
}

function orMore({ isAtLeast }: RaceLog): string {
  return isAtLeast ? ' or more' : ''
}
