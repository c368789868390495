// What of the reasons on the safety card one press can end: a mark on a place, or the number of a joint, tendon or bone.
import type { LoggedSafety } from '../../../shared/recovery/logged-safety.ts'
import type { SafetyReason } from '../../../shared/recovery/safety-reasons.ts'
import type { Standing } from '../../../shared/soreness/standing.ts'
import type { StillSo } from '../../../shared/soreness/still-so.ts'

/** Each mark once, in the order of the reasons; what asks for more than a press, as signs and long soreness, is not among them. */
export function goneMarks({ reasons }: Pick<LoggedSafety, 'reasons'>, { places }: Standing): StillSo[] {
  const marks = reasons.flatMap((reason): StillSo[] => {
    const word = wordOf(reason)
    const place = places.find(
      ({ region, side }) => region === reason.place?.region && side === reason.place.side,
    )
    return word && place ? [{ word, places: [place], value: place.value, saidOn: place.saidOn }] : []
  })
  const keyed = marks.map((mark) => [`${mark.word} ${mark.places[0]?.region} ${mark.places[0]?.side}`, mark])
  return [...new Map(keyed as [string, StillSo][]).values()]
}

function wordOf({ about }: SafetyReason): StillSo['word'] | null {
  if (about === 'at_rest' || about === 'sharp') return about
  return about === 'structure' ? 'sore' : null
}
