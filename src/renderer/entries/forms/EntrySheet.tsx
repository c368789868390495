// The sheet that most entries are written on: its day, what it is about, a note, and why it was not taken.
import type { ReactNode } from 'react'
import { Dialog } from '../../parts/Dialog.tsx'
import { NoteField } from '../../parts/Field.tsx'
import { DayField } from '../../parts/TypedFields.tsx'
import { FormProblem } from './FormProblem.tsx'
import './forms.css'
import type { EntryFormState } from './use-entry-form.ts'

type Props = {
  title: string
  dayLabel?: string
  form: EntryFormState<{ day: string; note: string }>
  onClose: () => void
  children: ReactNode
}

export function EntrySheet({ title, dayLabel = 'Day', form, onClose, children }: Props) {
  const { draft, set, problems } = form
  return (
    <Dialog title={title} dirty={form.dirty} onClose={onClose} onSubmit={form.submit} submit="Save">
      <div className="form-grid">
        <DayField
          label={dayLabel}
          value={draft.day}
          onChange={(day) => set({ day })}
          problem={problems.day}
        />
        {children}
        <NoteField value={draft.note} onChange={(note) => set({ note })} problem={problems.note} />
        <FormProblem problem={problems.form} />
      </div>
    </Dialog>
  )
}
