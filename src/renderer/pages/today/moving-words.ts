// The words of today's movement: how long, which kinds, how easy, and why.
import type { Day } from '../../../shared/base/day.ts'
import { listed, standingApart } from '../../../shared/base/words.ts'
import type { Advice, Because } from '../../../shared/recovery/advice.ts'
import type { EasyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import type { Effort } from '../../../shared/recovery/efforts.ts'
import type { EasyKind, Movement } from '../../../shared/recovery/movement.ts'
import { counted } from '../../../shared/words/counts.ts'
import { onDayWords } from '../../../shared/words/day-words.ts'
import { spokenPlaces } from '../../../shared/words/left-alone-words.ts'

type Rest = Extract<Because, { type: 'too_sore' | 'beginner_rest' }>
type About = Extract<Because, { effort: Effort }>

/** `20 – 35 min`; empty where nothing is usual. */
export function minutesWords({ minutes }: Movement): string {
  if (!minutes) return ''
  const { least, most } = minutes
  return least === most ? `${least} min` : `${least} – ${most} min`
}

/** What follows the minutes: `easy walk, ride or swim, slow enough to hold a conversation.` */
export function kindsWords({ kinds, occasion }: Movement): string {
  const named = listed(
    kinds.map((kind) => kindNames[kind]),
    'or',
  )
  if (occasion === 'cool_down') return `very easy ${named}, to let your breathing settle.`
  return `${kinds.length === 1 ? `gentle ${named}` : `easy ${named}`}, slow enough to hold a conversation.`
}

const kindNames: Record<EasyKind, string> = {
  walk: 'walk',
  walk_jog: 'walk with minutes of jogging',
  jog: 'jog',
  bike: 'ride',
  swim: 'swim',
}

/** How hard at the most, against what is usual, and what it does not do. */
export function boundsWords({ usual, kinds, occasion }: Movement, heart: EasyHeartRate | null): string {
  const beats =
    heart &&
    `Heart rate around ${heart.aimBpm} beats a minute, ${heart.mostBpm} at most${heart.from === 'age' ? ' (estimated from your age; it can be off by 10 to 12 beats)' : ''}.`
  const noRunning = kinds.includes('jog') || kinds.includes('walk_jog') ? '' : '; no running yet'
  const length =
    occasion === 'cool_down'
      ? 'Shorter is fine too.'
      : usual
        ? `That is 30 to 65 % of your usual ${Math.round(usual.minutes)} min; shorter is always fine${noRunning}.`
        : `As short as you like${noRunning}.`
  return [
    beats,
    length,
    'It may feel good; it does not make muscles mend faster, and resting is just as good.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Why this is suggested, a sentence each, with where it comes from and how sure it is. */
export function movingReasons({ movement, walkingOnly }: Advice, because: About): string[] {
  const watched = walkingOnly
    ? ['Walking alone, because something you noted is to be watched first (this app’s own rule).']
    : []
  if (movement?.occasion === 'cool_down')
    return [
      ...watched,
      `${sinceWords(because.effort)} About ten very easy minutes straight after it are a cool-down (an article).`,
    ]
  return [
    sinceWords(because.effort),
    ...watched,
    kindReason(because),
    usualReason(movement?.usual ?? null),
    ...windowReason(because),
  ]
}

/** Why a rest day suits, with the places, numbers and days as they were said. */
export function restReason(because: Rest, today: Day, locale: string): string {
  if (because.type === 'beginner_rest') {
    const who = because.experience === 'beginner' ? 'Beginners' : 'Runners who are not sure'
    return `${sinceWords(because.effort)} ${who} take the day off after a hard session (an article’s advice); an easy walk is fine.`
  }
  const said = [...new Set(because.places.map(({ value, saidOn }) => `${value} ${saidOn}`))].map((key) => {
    const places = because.places.filter(({ value, saidOn }) => `${value} ${saidOn}` === key)
    const [first] = places
    return first ? `${first.value} in ${spokenPlaces(places)} ${onDayWords(first.saidOn, today, locale)}` : ''
  })
  const list = listed(said)
  return `You noted ${list}. A rest day suits that best; a short stroll is fine if it feels good. The limit of 7 is this app’s own choice, not a medical one.`
}

function sinceWords({ workout, days, isHard }: Effort): string {
  const what = standingApart(workout.race?.name ?? (isHard ? 'Your hard session' : 'Your long day'))
  if (days === 0) return `${what} was today.`
  return days === 1 ? `${what} was yesterday.` : `${what} was ${counted(days, 'day')} ago.`
}

function kindReason(because: About): string {
  if (because.type === 'long_day')
    return 'After three hours and more two days of a different kind of movement, without impact (this app’s own rule).'
  if (because.type !== 'race_stage')
    return 'A different kind of movement from your hard session, without impact (an article on active recovery).'
  const length =
    because.effort.workout.distanceMeters === null
      ? ' It has no distance, so this app assumes a marathon.'
      : ''
  return `${stageWords(because)}${length} That is coaches’ rule of thumb; no trial has tested a plan day by day.`
}

function stageWords({ effort: { days }, from }: Extract<Because, { type: 'race_stage' }>): string {
  if (days >= from) return `After a race this long a ride or swim is usual from day ${from}.`
  if (from <= 1) return 'On the day of a race this long, walking is all that is usual.'
  return `After a race this long walking alone is usual until day ${from - 1}.`
}

function usualReason(usual: Movement['usual']): string {
  return usual
    ? `Your usual ${Math.round(usual.minutes)} min is the median of ${usual.sessions} training sessions of the last 28 days, without races and recovery. The length is 30 to 65 % of it, in whole fives (an article on active recovery).`
    : 'No length is given: fewer than three training sessions with a duration were logged in the last 28 days.'
}

function windowReason({ type }: About): string[] {
  return type === 'recovery_session'
    ? ['Articles say it helps little after about 24 hours; no study was found for that.']
    : []
}
