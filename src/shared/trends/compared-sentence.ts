// What may be said of races side by side: how far apart the highest values are; never why (science.md 6.6).
import { listed, standingApart } from '../base/words.ts'
import { compareRaces } from '../science/index.ts'
import { type ComparedRace, fewestCompared } from './compared-races.ts'

/** Below so many races nothing is said of a trend (science.md 6.6). */
const fewestForTrend = 4

export function comparedSentence(races: readonly ComparedRace[]): string {
  if (races.length < fewestCompared) return 'Choose a second race to compare the two.'
  return [peaksText(races), trendText(races)].join(' ')
}

function peaksText(races: readonly ComparedRace[]): string {
  const known = races.filter(({ peak, peakIsAtLeast }) => peak !== null && !peakIsAtLeast)
  const [highest] = known.toSorted((a, b) => excessOf(b) - excessOf(a))
  const [lowest] = known.toSorted((a, b) => excessOf(a) - excessOf(b))
  if (known.length < fewestCompared || !highest || !lowest)
    return 'The highest values cannot be compared yet: fewer than two are known.'
  const left = known.length < races.length ? ` of ${known.length} of them` : ''
  const isApart = compareRaces({ raceA: seriesOf(lowest), raceB: seriesOf(highest) }).peakDifferenceAtLeast2
  const above = known.some(({ baseline }) => baseline > 0) ? ', counted above the week before each' : ''
  if (!isApart)
    return `The highest values${left} are less than 2 points apart${above}, which counts as similar.`
  return `The highest values${left} go from ${valueText(lowest)} to ${valueText(highest)}${above}; less than 2 points apart would count as similar.`
}

function trendText(races: readonly ComparedRace[]): string {
  if (races.length < fewestForTrend) return 'Four races are needed before a trend is worth a sentence.'
  if (new Set(races.map(({ distance }) => distance)).size > 1)
    return 'They differ in length, so no trend is read from them.'
  const inTime = races.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const known = inTime.flatMap(({ peak, peakIsAtLeast }) => (peak === null || peakIsAtLeast ? [] : [peak]))
  if (known.length < fewestForTrend)
    return 'Fewer than four highest values are known, so no trend is read from them.'
  return `From the oldest to the newest the highest values were ${listed(known.map(String))} (${known.length} races). Training, courses and weather differ each time, so this does not say why.`
}

function valueText({ peak, name }: ComparedRace): string {
  return `${peak} (${standingApart(name)})`
}

function excessOf({ peak, baseline }: ComparedRace): number {
  return Math.max(0, (peak ?? 0) - baseline)
}

/** The days that are known. */
function seriesOf({ days, baseline }: ComparedRace) {
  const known = days.flatMap(({ n, worst, state }) =>
    worst === null || state !== 'logged' ? [] : [{ n, worst }],
  )
  return { t: known.map(({ n }) => n), y: known.map(({ worst }) => worst), baseline }
}
