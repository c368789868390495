// A soreness check as the texts of its form, and back.
import { clockTime, type Day, type Instant } from '../base/day.ts'
import type { Rating, Soreness } from '../journal/records.ts'
import { clockText } from '../words/units.ts'
import {
  createReader,
  dayAt,
  type FormContext,
  type FormReading,
  finish,
  identityOf,
  startMoment,
} from './form-reading.ts'

export type SorenessDraft = {
  /** The date of the calendar at which it was felt. */
  day: string
  time: string
  context: Soreness['context']
  ratings: readonly Rating[]
  nothingElseSore: boolean
  note: string
}

/** The clock of a new check on a day gone by, whose hour only the runner knows. */
const noon = '12:00'

/** A new check of today is felt now, after midnight too; one of another day soon after a late finish, otherwise at noon. */
export function sorenessDraft(
  check: Soreness | null,
  day: Day,
  now: { at: Instant; today: Day },
  soonAfterFinish: Instant | null,
): SorenessDraft {
  const at = check?.checkedAt ?? (day === now.today ? now.at : soonAfterFinish)
  return {
    day: at ? at.slice(0, 10) : day,
    time: at ? clockText(clockTime(at)) : noon,
    context: check?.context ?? null,
    ratings: check?.ratings ?? [],
    nothingElseSore: check?.nothingElseSore ?? false,
    note: check?.note ?? '',
  }
}

export function readSoreness(
  draft: SorenessDraft,
  before: Soreness | null,
  context: FormContext,
): FormReading {
  const reader = createReader()
  const date = reader.day('day', draft.day)
  const clock = reader.clock('checkedAt', draft.time)
  if (draft.time.trim() === '') reader.report('checkedAt', 'A check-in needs the time at which it was felt.')
  const felt = before && { moment: before.checkedAt, day: before.day }
  return finish(reader, () => {
    const checkedAt = date && clock ? startMoment(date, clock, felt, context) : context.now
    return {
      ...identityOf(before, context),
      kind: 'soreness',
      day: dayAt(checkedAt, felt, context),
      checkedAt,
      context: draft.context,
      ratings: [...draft.ratings],
      nothingElseSore: draft.nothingElseSore,
      note: draft.note,
    }
  })
}
