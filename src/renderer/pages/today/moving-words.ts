// The words of today's movement: how long, which kinds, how easy, and why.
import type { EasyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import type { Effort, MovementAdvice } from '../../../shared/recovery/movement-advice.ts'

type Move = Extract<MovementAdvice, { type: 'move' }>

/** `20 – 35 min`; empty where nothing is usual. */
export function minutesWords({ minutes }: Move): string {
  if (!minutes) return ''
  const { least, most } = minutes
  return least === most ? `${least} min` : `${least} – ${most} min`
}

/** What follows the minutes: `easy walk, bike or swim, able to talk all the while.` */
export function kindsWords({ kinds }: Move): string {
  const named =
    kinds.length === 1
      ? 'gentle walking'
      : `easy ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(kinds)}`
  return `${named}, able to talk all the while.`
}

/** How hard at the most, against what is usual, and what it does not do. */
export function boundsWords(advice: Move, heart: EasyHeartRate | null): string {
  const beats =
    heart &&
    `Heart rate near ${heart.aimBpm}, at most ${heart.mostBpm}${heart.from === 'age' ? ' (worked out from your age, give or take 10–12)' : ''}.`
  const usual = advice.usual
    ? `That is a third to two thirds of your usual ${Math.round(advice.usual.minutes)} min${isRun(advice.effort) ? ', and not running' : ''}; shorter is always fine.`
    : `As short as you like${isRun(advice.effort) ? ', and not running' : ''}.`
  return [beats, usual, 'It may feel good; it does not make muscles mend faster, and rest is just as right.']
    .filter(Boolean)
    .join(' ')
}

/** Why this is suggested, a sentence each, with where it comes from and how sure it is. */
export function movingReasons(advice: Move): string[] {
  return [sinceWords(advice.effort), kindReason(advice), usualReason(advice), ...windowReason(advice)]
}

export function restReason({ reason, effort }: Extract<MovementAdvice, { type: 'rest' }>): string {
  return reason === 'too-sore'
    ? `Somewhere it is 7 or more today. Rest suits that best; a short stroll is fine if it feels good. From 7 on is this app’s own convention.`
    : `${sinceWords(effort)} Beginners take the day off after a hard session (an article’s advice); an easy walk is fine.`
}

function sinceWords({ workout, days }: Effort): string {
  const what = workout.race ? workout.race.name : 'Your hard session'
  if (days === 0) return `${what} was today.`
  return days === 1 ? `${what} was yesterday.` : `${what} was ${days} days ago.`
}

function kindReason({ effort, walkingUntil, kinds }: Move): string {
  if (walkingUntil === null)
    return 'Another kind of movement than the hard session, without impact (an article on active recovery).'
  const until =
    kinds.length === 1
      ? `After a race of this length walking alone is usual until day ${walkingUntil}.`
      : `After a race of this length bike and swim are usual from day ${walkingUntil + 1}.`
  const length =
    effort.workout.distanceMeters === null ? ' Its distance is not written down, so a marathon is taken.' : ''
  return `${until}${length} That is coaches’ rule of thumb; no trial has tested a plan day by day.`
}

function usualReason({ usual }: Move): string {
  return usual
    ? `Your usual ${Math.round(usual.minutes)} min is the median of ${usual.sessions} training sessions of the last 28 days, without races and recovery. The length is 30 to 65 % of it, in whole fives (an article on active recovery).`
    : 'No length is given: fewer than three training sessions with a duration were written down in the last 28 days.'
}

function windowReason({ withinDay, effort }: Move): string[] {
  return withinDay && effort.workout.race === null
    ? ['The article sees little point in it after about 24 hours; no study was found for that.']
    : []
}

function isRun({ workout }: Effort): boolean {
  return workout.modality === 'run' || workout.modality === 'trail_run'
}
