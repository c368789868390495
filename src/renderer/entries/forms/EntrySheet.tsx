// The sheet that every entry is written on: its day, what it is about, a note, and why it was not taken.
import type { ReactNode } from 'react'
import { Dialog } from '../../parts/Dialog.tsx'
import { NoteField } from '../../parts/Field.tsx'
import { DayField } from '../../parts/TypedFields.tsx'
import { FormProblem } from './FormProblem.tsx'
import './forms.css'
import type { EntryFormState } from './use-entry-form.ts'

/** Some entries have no note beside what they say. */
export type SheetDraft = { day: string; note?: string }

type Props = {
  title: string
  dayLabel?: string | undefined
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
  lead,
  form,
  problem = form.problems.form,
  submit = 'Save',
  onClose,
  children,
}: Props) {
  const { draft, set, problems } = form
  return (
    <Dialog title={title} dirty={form.dirty} onClose={onClose} onSubmit={form.submit} submit={submit}>
      {lead}
      <div className="form-grid">
        <DayField
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
