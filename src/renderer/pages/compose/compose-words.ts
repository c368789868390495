// What the composer says of its proposal: how much of the time it takes, and what it leaves alone.
import { listed, uncapitalised } from '../../../shared/base/words.ts'
import type { Composition } from '../../../shared/routines/compose.ts'
import type { Routine } from '../../../shared/routines/routine.ts'
import { totals } from '../../../shared/routines/timeline.ts'
import type { Standing } from '../../../shared/soreness/standing.ts'
import { spokenPlaces } from '../../../shared/words/left-alone-words.ts'

/** With this much of the time open another step would have fitted, had there been one. */
const wellShortMs = 90_000

/** Why a proposal is much shorter than the time that was given; null where it is not. Some steps may have been avoided. */
export function shortWords(routine: Routine, minutes: number, isAvoiding: boolean): string | null {
  return minutes * 60_000 - totals(routine).totalMs >= wellShortMs
    ? `Shorter than ${minutes} minutes: anything more would repeat a step${isAvoiding ? ', touch a place that is left alone' : ''} or take up most of the time.`
    : null
}

/** `Knee left and ankle left: a joint, tendon or bone, noted and not worked here.` */
export function leftOutWords({ places, why }: Composition['leftOut'][number]): string {
  const named = places.map((place, index) => (index === 0 ? place : inSentence(place)))
  return `${listed(named)}: ${why}.`
}

/** `“Quad stretch, standing” and “Long lunge” would touch the left knee.` */
export function avoidedWords({ steps, places }: Composition['avoided'][number]): string {
  const named = steps.map((name) => (name.includes(',') ? `“${name}”` : name))
  return `${listed(named)} would touch ${spokenPlaces(places)}.`
}

/** Muscles that are too sore for anything: rest first, then what goes with it, if there is anything. */
export function restingWords({ resting, routine }: Pick<Composition, 'resting' | 'routine'>): string | null {
  if (resting.length === 0) return null
  const rest = `Rest suits ${spokenPlaces(resting)}`
  return routine ? `${rest}; here is what leaves them alone.` : `${rest}.`
}

/** Where the numbers that the page begins with come from. */
export function saidWords({ places, today }: Standing): string {
  return places.every(({ saidOn }) => saidOn === today) ? 'from today’s check-in' : 'from your last check-ins'
}

/** With a small first letter, except in `IT band`. */
function inSentence(place: string): string {
  return /^[A-Z]{2}/.test(place) ? place : uncapitalised(place)
}
