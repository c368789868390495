// A trial of left against right in words: never why, and no sentence on how it stands under five races.
import { standingApart } from '../base/words.ts'
import type { Trial } from '../journal/records.ts'
import { fewestTrialRaces, type TrialFigures } from '../trends/trial-figures.ts'
import type { LeftOut } from '../trends/trial-race.ts'
import { counted } from '../words/counts.ts'
import { numberText } from '../words/dates.ts'
import { aidName } from '../words/record-words.ts'
import type { TrialReminder } from './trial-reminder.ts'

/** `Compression sock: left leg, for your trial.`; null is what was drawn, said of a race that is over. */
export function trialLine(trial: Trial, type: TrialReminder['type'] | null): string {
  const name = aidName(trial)
  switch (type) {
    case 'use':
      return `${name}: ${trial.side} leg, for your trial.`
    case 'leave_off':
      return 'Your trial waits: leave the aid off for now.'
    case 'was_kept':
      return `${name}, ${trial.side} leg, for your trial: did you keep to it from the race to day 7?`
    case null:
      return `Drawn for your trial: ${name}, ${trial.side} leg.`
  }
}

/** How the two legs stand, once five races count. */
export function trialSentence({ n, sides, p }: TrialFigures, locale: string): string | null {
  if (n < fewestTrialRaces || sides === null || p === null) return null
  const [having, lacking] = [numberText(sides.with, locale), numberText(sides.without, locale)]
  return `Over ${n} races the leg with it had a total soreness of ${having} on average and the other leg ${lacking}; by the luck of the draw alone they would lie at least as far apart in ${oddsText(p)}.`
}

/** `2 more races that count are needed`; null once there are enough. */
export function missingText(n: number): string | null {
  const missing = fewestTrialRaces - n
  if (missing <= 0) return null
  return `${missing} more ${missing === 1 ? 'race that counts is' : 'races that count are'} needed before anything is said.`
}

/** `left 3 times, right twice`. */
export function drawnText({ drawn }: Pick<TrialFigures, 'drawn'>): string {
  return `left ${timesText(drawn.left)}, right ${timesText(drawn.right)}`
}

export function leftOutText(leftOut: LeftOut): string {
  switch (leftOut.because) {
    case 'no_race':
      return 'Left out: the race is no longer in the journal.'
    case 'not_kept':
      return 'Left out: not kept to.'
    case 'not_said':
      return 'Left out until you say whether you kept to it.'
    case 'to_come':
      return 'Counts once day 7 is over.'
    case 'too_few_logs':
      return 'Left out: fewer than four days with both legs known, one of them by day 2.'
    case 'still_sore':
      return 'Left out: still sore at the last log before day 7.'
    case 'race_after':
      return leftOut.days === 0
        ? `Left out: ${standingApart(leftOut.name)} was on the same day.`
        : `Left out: ${standingApart(leftOut.name)} was ${counted(leftOut.days, 'day')} later.`
    case 'race_before':
      return `Left out: ${standingApart(leftOut.name)} was ${counted(leftOut.days, 'day')} before.`
  }
}

function oddsText(p: number): string {
  if (p < 0.01) return 'fewer than 1 of 100 such trials (p below 0.01)'
  if (p > 0.99) return 'nearly every such trial (p 1.00)'
  return `about ${Math.round(p * 100)} of 100 such trials (p ${p.toFixed(2)})`
}

function timesText(count: number): string {
  return count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
