// The sheet that every entry is written on: its day, what it is about, a note, and why it was not taken.
import { type ReactNode, useRef } from 'react'
import { Dialog } from '../../parts/Dialog.tsx'
import { NoteField } from '../../parts/Field.tsx'
import { JournalDay } from '../JournalDay.tsx'
import { FormProblem } from './FormProblem.tsx'
import './forms.css'
import type { EntryFormState } from '../use-entry-form.ts'
import { useFirstUnknown } from './use-first-unknown.ts'

/** Some entries have no note beside what they say. */
export type SheetDraft = { day: string; note?: string }

type Props = {
  title: string
  dayLabel?: string | undefined
  /** Nothing of it is in the journal yet. */
  isNew?: boolean
  /** What stands above the fields. */
  lead?: ReactNode
  form: EntryFormState<SheetDraft>
  /** Why the entry was not taken, where that is about none of its fields. */
  problem?: string | undefined
  submit?: string
  onClose: () => void
  children?: ReactNode
}

export function EntrySheet({
  title,
  dayLabel = 'Day',
  isNew = false,
  lead,
  form,
  problem = form.problems.form,
  submit = 'Save',
  onClose,
  children,
}: Props) {
  const { draft, set, problems } = form
  const fields = useRef<HTMLDivElement>(null)
  useFirstUnknown(fields, isNew)
  return (
    <Dialog title={title} dirty={form.dirty} onClose={onClose} onSubmit={form.submit} submit={submit}>
      {lead}
      <div className="form-grid" ref={fields}>
        <JournalDay
          isRecent
          label={dayLabel}
          value={draft.day}
          onChange={(day) => set({ day })}
          problem={problems.day}
        />
        {children}
        {draft.note !== undefined && (
          <NoteField value={draft.note} onChange={(note) => set({ note })} problem={problems.note} />
        )}
        <FormProblem problem={problem} />
      </div>
    </Dialog>
  )
}
