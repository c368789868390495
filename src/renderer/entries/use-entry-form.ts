// The life of one form: its texts, what is wrong with them, and saving them without losing a word.
import { useState } from 'react'
import { findRecord } from '../../shared/journal/change.ts'
import type { Entry } from '../../shared/journal/records.ts'
import {
  type FormContext,
  type FormReading,
  type Problems,
  problemsOf,
} from '../../shared/typed/form-reading.ts'
import { appOf, now, useApp, useClient } from '../state/use-app.ts'
import { useMoment } from '../state/use-moment.ts'

type Options<D> = {
  initial: D
  read: (draft: D, context: FormContext) => FormReading
  /** The toast of a saved entry. */
  said: string | ((entry: Entry) => string)
  /** The built-in routine that goes with the saved entry, by its id. */
  offer?: (entry: Entry) => string | null
  /** There is something to save before the first key is pressed, as with a file. */
  unsaved?: boolean
  onDone: () => void
}

/** What a sheet needs to know of the form it shows. */
export type EntryFormState<D extends object> = {
  draft: D
  problems: Problems
  /** Something was written that is not saved. */
  dirty: boolean
  set(part: Partial<D>): void
  /** Kept once it is saved or refused. */
  submit(): Promise<void>
}

export function useEntryForm<D extends object>({
  initial,
  read,
  said,
  offer = () => null,
  unsaved = false,
  onDone,
}: Options<D>): EntryFormState<D> & { context: FormContext } {
  const timeZone = useApp(({ host }) => host.timeZone)
  const dayStartMinutes = useApp(({ settings }) => settings.dayStartMinutes)
  const { at } = useMoment()
  const client = useClient()
  const [first] = useState(initial)
  const [begun] = useState(() => appOf(client).journal)
  const [draft, setDraft] = useState(initial)
  const [problems, setProblems] = useState<Problems>({})
  const [newId] = useState(() => crypto.randomUUID())
  const context: FormContext = {
    timeZone,
    dayStartMinutes,
    now: at,
    newId,
  }

  async function submit() {
    const reading = read(draft, { ...context, now: now(appOf(client)).at })
    if (!reading.ok) {
      setProblems(reading.problems)
      return
    }
    const base = findRecord(begun, reading.entry.id) ?? null
    const words = typeof said === 'string' ? said : said(reading.entry)
    const refusal = await client.save(reading.entry, words, offer(reading.entry), base)
    if (refusal) setProblems(problemsOf(refusal))
    else onDone()
  }

  return {
    draft,
    context,
    problems,
    set: (part: Partial<D>) => setDraft((before) => ({ ...before, ...part })),
    dirty: unsaved || JSON.stringify(draft) !== JSON.stringify(first),
    submit,
  }
}
