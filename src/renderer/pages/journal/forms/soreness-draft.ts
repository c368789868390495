// A soreness check as the texts of its form, and back.
import { clockTime, type Day, type Instant } from '../../../../shared/day.ts'
import type { Rating, Soreness } from '../../../../shared/journal/records.ts'
import { clockText } from '../../../../shared/units.ts'
import { createReader, dayAt, type FormContext, type FormReading, finish, momentAt } from './form-reading.ts'

export type SorenessDraft = {
  /** The date of the calendar at which it was felt. */
  day: string
  time: string
  ratings: readonly Rating[]
  nothingElseSore: boolean
  note: string
}

export function sorenessDraft(check: Soreness | null, day: Day, now: Instant): SorenessDraft {
  const at = check?.checkedAt ?? null
  return {
    day: at ? at.slice(0, 10) : day,
    time: clockText(clockTime(at ?? now)),
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
  if (draft.time.trim() === '') reader.report('checkedAt', 'A check needs the time at which it was felt.')
  return finish(reader, () => {
    const checkedAt =
      date && clock ? momentAt(date, clock, context.timeZone, before?.checkedAt ?? null) : context.now
    return {
      id: before?.id ?? context.newId,
      loggedAt: before?.loggedAt ?? context.now,
      rev: before?.rev ?? 0,
      kind: 'soreness',
      day: dayAt(checkedAt, before && { moment: before.checkedAt, day: before.day }, context),
      checkedAt,
      ratings: [...draft.ratings],
      nothingElseSore: draft.nothingElseSore,
      note: draft.note,
    }
  })
}
