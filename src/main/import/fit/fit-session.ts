// What was done in a session, and from when to when, as the watch summed it up.
import { getFitSportName, getFitSubSportName } from 'fit-file-parser/profile'
import { modalityOf } from '../../../shared/journal/sport-names.ts'
import type { Span } from '../spans.ts'
import type { FitFields } from './fit-fields.ts'
import { sessionField } from './fit-profile.ts'
import { momentIn, scaled } from './fit-units.ts'

/** Of a message that has the sport in fields of these numbers. */
export function sportIn(message: FitFields | undefined, field: { sport: number; subSport: number }) {
  return modalityOf(
    getFitSubSportName(message?.get(field.subSport)),
    getFitSportName(message?.get(field.sport)),
  )
}

export function spanOf(session: FitFields): Span {
  const fromMs = momentIn(session.get(sessionField.start)) ?? Infinity
  return { fromMs, toMs: fromMs + (scaled(session.get(sessionField.elapsed), 1000) ?? 0) * 1000 }
}
