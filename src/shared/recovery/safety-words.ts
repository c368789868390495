// What stands that ordinary soreness usually is not, and what is said about it: place, number and day as they were said (science.md 1.5).

import { placeKey } from '../anatomy/body.ts'
import type { Day } from '../base/day.ts'
import { standingApart } from '../base/words.ts'
import type { StandingSigns } from '../soreness/standing.ts'
import { counted } from '../words/counts.ts'
import { onDayWords } from '../words/day-words.ts'
import { spokenPlaces } from '../words/left-alone-words.ts'
import { signWords } from '../words/record-words.ts'
import type { LoggedSafety } from './logged-safety.ts'
import type { ReasonPlace, SafetyReason } from './safety-reasons.ts'

/** Null where nothing stands out: silence, not reassurance. */
export function safetyWords(
  { level, reasons }: LoggedSafety,
  today: Day,
  locale: string,
): { title: string; why: string; advice: string } | null {
  if (level === 'none') return null
  const on = (day: Day) => onDayWords(day, today, locale)
  return {
    title: level === 'watch' ? 'Worth a closer look' : 'Nothing is suggested today',
    why: [...new Set(grouped(reasons).map((group) => sentenceOf(group, on)))].join(' '),
    advice: advices[level],
  }
}

const advices = {
  emergency:
    'This needs medical care right away. Call your local emergency number or go to an emergency department. This app cannot check this for you.',
  urgent:
    'This should be looked at by a medical professional today. Please don’t train or massage it until then.',
  see_clinician:
    'This is not typical of ordinary muscle soreness. Consider showing it to a doctor or physiotherapist before you run again. Afterrun suggests no recovery exercises until then.',
  watch: 'Don’t run for now. If it does not ease, have it checked.',
}

type On = (day: Day) => string

/** What one sentence can say: the same of several places. */
function grouped(reasons: readonly SafetyReason[]): SafetyReason[][] {
  const groups = new Map<string, SafetyReason[]>()
  for (const reason of reasons) {
    const key = JSON.stringify(keyOf(reason))
    groups.set(key, [...(groups.get(key) ?? []), reason])
  }
  return [...groups.values()]
}

function keyOf(reason: SafetyReason): unknown[] {
  const { rule, about, place } = reason
  if (place === null) return [about]
  const said = [place.saidOn, place.value, place.markedOn]
  if (about === 'at_rest') return [about, place.markedOn]
  if (about === 'lasting') return [rule, about, said, reason.days]
  if (about === 'rising') return [about, said, reason.before, reason.hardSessionOn]
  if (about === 'one_sided') return [about, place.region, place.side]
  return [about === 'signs' ? rule : about, said]
}

function sentenceOf([reason, ...others]: SafetyReason[], on: On): string {
  if (!reason) return ''
  const places = eachOnce([reason, ...others].flatMap(({ place }) => (place ? [place] : [])))
  const where = spokenPlaces(places)
  switch (reason.about) {
    case 'signs':
      return signsSentence(reason, places, on)
    case 'at_rest':
      return `You noted pain at rest in ${where} ${on(reason.place.markedOn ?? reason.place.saidOn)}.`
    case 'structure':
      return `${noted(reason.place, where, on)} In a joint, tendon or bone that is no ordinary soreness.`
    case 'sharp':
      return `${noted(reason.place, where, on)} Ordinary soreness is dull.`
    case 'lasting':
      return lastingSentence(reason, where, on)
    case 'rising':
      return risingSentence(reason, where, on)
    case 'one_sided':
      return `You noted ${reason.place.value} in ${where} ${on(reason.place.saidOn)} and ${reason.other} on the other side; ordinary soreness is mostly on both.`
  }
}

/** Two rules can be about one place. */
function eachOnce(places: readonly ReasonPlace[]): ReasonPlace[] {
  return [...new Map(places.map((place) => [placeKey(place.region, place.side), place])).values()]
}

/** `You noted 9 in the left knee today.`, with the day of the mark where that is another one. */
function noted({ value, saidOn, markedOn }: ReasonPlace, where: string, on: On): string {
  if (markedOn === null) return `You noted ${value} in ${where} ${on(saidOn)}.`
  if (markedOn === saidOn) return `You noted sharp pain in ${where}, ${value} of 10, ${on(saidOn)}.`
  return `You noted sharp pain in ${where} ${on(markedOn)}, and ${value} there ${on(saidOn)}.`
}

function signsSentence(
  { ticked, saidOn }: Extract<SafetyReason, { about: 'signs' }>,
  places: readonly ReasonPlace[],
  on: On,
): string {
  const [place] = places
  const sore = place ? ` You noted ${place.value} in ${spokenPlaces(places)} ${on(place.saidOn)}.` : ''
  return `${tickedSentence({ ticked, saidOn }, on)}${sore}`
}

/** `You ticked today: a swollen calf.` */
export function tickedSentence({ ticked, saidOn }: Pick<StandingSigns, 'ticked' | 'saidOn'>, on: On): string {
  return `You ticked ${on(saidOn)}: ${ticked.map((sign) => signWords[sign]).join(', ')}.`
}

function lastingSentence(
  { place, days, since }: Extract<SafetyReason, { about: 'lasting' }>,
  where: string,
  on: On,
): string {
  const number = `You noted ${place.value} in ${where} ${on(place.saidOn)}`
  const what = standingApart(since.effort.race?.name ?? 'The hard session that it can come from')
  const from = since.cameBack
    ? `It came back ${on(since.day)}, ${counted(days, 'day')} ago.`
    : `${what} was ${counted(days, 'day')} ago.`
  return `Ordinary soreness usually eases within about a week. ${number}. ${from}`
}

function risingSentence(
  { place, before, hardSessionOn }: Extract<SafetyReason, { about: 'rising' }>,
  where: string,
  on: On,
): string {
  const [value, rise] = [place.value, place.value - before.value]
  const session = hardSessionOn
    ? `; the hard session ${on(hardSessionOn)} came to soreness that was there already`
    : ', with no hard session in the two days before'
  return `Ordinary soreness usually falls after the third day. In ${where} you noted ${value} ${on(place.saidOn)}, up by ${rise} from ${before.value} ${on(before.day)}${session}.`
}
