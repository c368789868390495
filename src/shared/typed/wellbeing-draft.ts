// How a day was, as its form holds it, and back.
import type { Day } from '../base/day.ts'
import type { Instrument, Wellbeing } from '../journal/records.ts'
import { createReader, type FormContext, type FormReading, finish, identityOf } from './form-reading.ts'

export type WellbeingDraft = {
  day: string
  instrument: Instrument
  fatigue: number | null
  stress: number | null
  mood: number | null
  motivation: number | null
  stiffness: number | null
  enjoyment: number | null
  ateAndDrankEnough: boolean | null
  note: string
}

export function wellbeingDraft(entry: Wellbeing | null, day: Day, instrument: Instrument): WellbeingDraft {
  return {
    day: entry?.day ?? day,
    instrument: entry?.instrument ?? instrument,
    fatigue: entry?.fatigue ?? null,
    stress: entry?.stress ?? null,
    mood: entry?.mood ?? null,
    motivation: entry?.motivation ?? null,
    stiffness: entry?.morningStiffness ?? null,
    enjoyment: entry?.enjoyment ?? null,
    ateAndDrankEnough: entry?.ateAndDrankEnough ?? null,
    note: entry?.note ?? '',
  }
}

export function readWellbeing(
  draft: WellbeingDraft,
  before: Wellbeing | null,
  context: FormContext,
): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  const { instrument, fatigue, stress, mood, motivation, stiffness, enjoyment, ateAndDrankEnough } = draft
  const said = [fatigue, stress, mood, motivation, stiffness, enjoyment, ateAndDrankEnough]
  if (said.every((answer) => answer === null) && draft.note.trim() === '')
    reader.report('form', 'Answer at least one of these, or write a note.')
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'wellbeing',
    day: day ?? '',
    instrument,
    fatigue,
    stress,
    mood,
    motivation,
    morningStiffness: stiffness,
    enjoyment,
    ateAndDrankEnough,
    note: draft.note,
  }))
}
