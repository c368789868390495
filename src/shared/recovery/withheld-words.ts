// What stands in the way of running, in words: what was said, on which day, and when it is asked about again.
import type { Day } from '../base/day.ts'
import { onDayWords } from '../words/day-words.ts'
import { spokenPlaces } from '../words/left-alone-words.ts'
import type { Advice } from './advice.ts'
import { saidStates } from './rest-words.ts'
import type { SafetyReason } from './safety-reasons.ts'
import { safetyWords, tickedSentence } from './safety-words.ts'
import { runningWithheld } from './withheld.ts'

/** Null where nothing stands in the way. */
export function withheldWords(
  advice: Advice,
  today: Day,
  locale: string,
): { why: string; asked: string } | null {
  if (runningWithheld(advice) === null) return null
  const { because, safety, signs } = advice
  const on = (day: Day) => onDayWords(day, today, locale)
  const states = because.type === 'states' ? because.states : []
  const sharp = safety.reasons.length === 0 ? sharpPlaces(advice) : []
  const isTold = safety.reasons.some(({ about }) => about === 'signs')
  const why = [
    ...saidStates(states, today, locale),
    safetyWords(safety, today, locale)?.why ?? '',
    signs && !isTold ? tickedSentence(signs, on) : '',
    ...[...new Set(sharp.map(({ saidOn }) => saidOn))].map((day) => {
      const places = sharp.filter(({ saidOn }) => saidOn === day)
      return `You noted sharp pain in ${spokenPlaces(places)} ${on(day)}.`
    }),
  ]
  const days = [
    ...safety.reasons.flatMap(askedDays),
    ...states.map(({ saidOn }) => saidOn),
    ...sharp.map(({ saidOn }) => saidOn),
  ]
  return {
    why: why.filter(Boolean).join(' '),
    asked: [askedWords(days, today), signs ? untickWords : ''].filter(Boolean).join(' '),
  }
}

const untickWords = 'What you ticked holds until you untick it on the page of signs.'

/** What was said on an earlier day is asked about on Today until it is answered. */
function askedWords(days: readonly Day[], today: Day): string {
  if (days.length === 0) return ''
  return days.some((day) => day < today)
    ? 'The page Today asks whether it is still so.'
    : 'The page Today asks about it again tomorrow.'
}

function askedDays({ about, place }: SafetyReason): Day[] {
  if (about === 'signs' || place === null) return []
  return [place.markedOn ?? place.saidOn]
}

function sharpPlaces({ leaveAlone }: Advice) {
  return leaveAlone.filter(({ because }) => because === 'sharp')
}
