// A recovery session in words: its ways, how long and how easy, what is left of its day, and how it was.
import { standingApart } from '../base/words.ts'
import type { Workout } from '../journal/records.ts'
import { afterwardsWords, modalityNames } from '../words/record-words.ts'
import { hoursMinutesText } from '../words/units.ts'
import type { Advice } from './advice.ts'
import type { EasyHeartRate } from './easy-heart-rate.ts'
import type { Movement } from './movement.ts'
import type { RecoveryChoice, RecoveryModality, Unsuited } from './recovery-choices.ts'

export const wayNames: Record<RecoveryModality, string> = {
  swimming: 'Swimming',
  yoga: 'Yoga',
  pilates: 'Pilates',
  walk: 'Walking',
  run: 'Light jogging',
  hike: 'Hiking',
  cycling: 'Cycling',
  foam_rolling: 'Foam rolling',
  deep_water_running: 'Deep-water running',
  strength: 'Light strength',
  mobility: 'Dynamic mobility',
  elliptical: 'Elliptical',
  tai_chi: 'Tai chi',
  cardio: 'Easy cardio',
  dancing: 'Dancing',
}

/** `without impact`, and for walks and jogs the ground. */
export function wayWords({ modality, impact }: RecoveryChoice): string {
  if (modality === 'walk' || modality === 'hike' || modality === 'run')
    return 'On light trails, or walk the uphills.'
  return impact === 'none' ? 'Without impact.' : 'Low impact, kept small.'
}

export const unsuitedWords: Record<Unsuited, string> = {
  walking_only: 'walking alone today',
  not_yet: 'not yet, so soon after the race',
  later: 'later today or tomorrow; first the cool-down',
  same_family: 'the same kind of movement as your hard session',
  running: 'running, as your hard days are',
}

/** `Heart rate around 109 beats a minute, 126 at most.`; by talking alone where no maximum is known. */
export function easyWords(heart: EasyHeartRate | null): string {
  const talk = 'Easy enough to hold a conversation.'
  if (!heart) return `${talk} A heart rate is shown once your maximum is known.`
  const sure = heart.from === 'age' ? ' (estimated from your age; it can be off by 10 to 12 beats)' : ''
  return `${talk} Heart rate around ${heart.aimBpm} beats a minute, ${heart.mostBpm} at most${sure}.`
}

type LengthOf = Pick<Advice, 'because' | 'movement' | 'walkingOnly'>

/** How long, against what is usual; longer only if far easier, with the article's example. */
export function lengthWords({ because, movement, walkingOnly }: LengthOf): string {
  if (because.type === 'too_sore')
    return 'Your soreness is 7 or more: a rest day suits that best. A short stroll is fine if it feels good.'
  if (because.type === 'beginner_rest')
    return 'Beginners, and runners who are not sure, take the day off after a hard session. An easy walk is fine, as short as you like.'
  if (walkingOnly && movement?.occasion !== 'cool_down')
    return 'A gentle walk, as short as you like; resting is just as good.'
  const longer =
    'Shorter is always fine. Longer is fine if it is far easier: where a run of 30 minutes is usual, a slow hike of 60 is fine too.'
  if (movement?.occasion === 'cool_down')
    return 'About ten minutes, straight after the hard part. Shorter is fine too.'
  if (!movement?.minutes || !movement.usual) return `As long as it adds no fatigue. ${longer}`
  const { least, most } = movement.minutes
  return `${least} to ${most} minutes: 30 to 65 % of your usual ${Math.round(movement.usual.minutes)}. ${longer}`
}

const windowMinutes = 24 * 60

/** What is left of the 24 hours after the hard session; null where none was, or its end is not known. */
export function windowWords({ because }: Advice): string | null {
  if (!('effort' in because) || because.effort.hours === null) return null
  const left = windowMinutes - because.effort.hours * 60
  const { race, modality } = because.effort.workout
  const what = race ? standingApart(race.name) : `your ${modalityNames[modality].toLowerCase()}`
  if (left <= 0)
    return because.type === 'race_stage'
      ? `The 24 hours after ${what} are over; what is right after a race goes on.`
      : null
  return `${hoursMinutesText(Math.round(left))} left of the 24 hours after ${what}; articles see little use in it later, and no study was found for that.`
}

/** `25 min of 20 to 35, heart rate 118 bpm beside at most 126, fresher afterwards`: what was done beside the dose. */
export function doneWords(workout: Workout, movement: Movement | null, heart: EasyHeartRate | null): string {
  const { durationSeconds, averageHeartRateBpm, afterwards } = workout
  const minutes = durationSeconds === null ? null : Math.round(durationSeconds / 60)
  const dose = movement?.minutes
  return [
    minutes !== null && `${minutes} min${dose ? ` beside ${dose.least} to ${dose.most}` : ''}`,
    averageHeartRateBpm !== null &&
      `heart rate ${Math.round(averageHeartRateBpm)} bpm${heart ? ` beside at most ${heart.mostBpm}` : ''}`,
    afterwards && afterwardsWords[afterwards],
  ]
    .filter(Boolean)
    .join(', ')
}
