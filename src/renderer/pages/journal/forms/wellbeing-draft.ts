// How a day was, as its form holds it, and back.
import type { Day } from '../../../../shared/day.ts'
import type { Instrument, Wellbeing, WellbeingItem } from '../../../../shared/journal/daily-records.ts'
import type { JournalRecord } from '../../../../shared/journal/records.ts'
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

/** The same number means something else in the other wording, so its answers are given anew. */
export function otherInstrument(instrument: Instrument): Partial<WellbeingDraft> {
  return { instrument, fatigue: null, stress: null, mood: null, motivation: null }
}

/** The wording in which the runner wrote last. */
export function usedInstrument(records: Iterable<JournalRecord>): Instrument {
  let last: Wellbeing | null = null
  for (const record of records)
    if (record.kind === 'wellbeing' && (last === null || record.day >= last.day)) last = record
  return last?.instrument ?? 'hooper'
}

export const itemNames: Record<WellbeingItem, string> = {
  fatigue: 'Fatigue',
  stress: 'Stress',
  mood: 'Mood',
  motivation: 'Motivation',
}

/** What the lowest and the highest number of an item mean (science.md 2.1). */
export const itemEnds: Record<Instrument, Record<WellbeingItem, string>> = {
  hooper: {
    fatigue: '1 very, very low – 7 very, very high',
    stress: '1 very, very low – 7 very, very high',
    mood: '1 very, very good – 7 very, very bad',
    motivation: '1 very, very high – 7 very, very low',
  },
  mclean: {
    fatigue: '1 always tired – 5 very fresh',
    stress: '1 very stressed – 5 very relaxed',
    mood: '1 annoyed, irritable or down – 5 very positive',
    motivation: '1 very low – 5 very high',
  },
}
