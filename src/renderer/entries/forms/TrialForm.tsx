// The form of a leg that was drawn for a trial: whether it was kept to can be changed, what was drawn cannot.
import type { Trial } from '../../../shared/journal/records.ts'
import { createReader } from '../../../shared/typed/form-reading.ts'
import { describe } from '../../../shared/words/describe.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import { useEntryForm } from '../use-entry-form.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import type { FormProps } from './entry-form.tsx'

type Draft = { day: string; kept: 'yes' | 'no' | 'not_said'; note: string }

/** A leg is only ever drawn, so that there is none to be written anew. */
export function TrialForm({ record, onClose }: FormProps<Trial>) {
  return record && <EditTrial trial={record} onClose={onClose} />
}

function EditTrial({ trial, onClose }: { trial: Trial; onClose: () => void }) {
  const { day, kept, note } = trial
  const words = wordsOf('trial')
  const form = useEntryForm<Draft>({
    initial: { day, kept: kept === null ? 'not_said' : kept ? 'yes' : 'no', note },
    read: (draft) => {
      const reader = createReader()
      const to = reader.day('day', draft.day)
      if (!to) return { ok: false, problems: reader.problems }
      const isKept = draft.kept === 'not_said' ? null : draft.kept === 'yes'
      return { ok: true, entry: { ...trial, day: to, kept: isKept, note: draft.note } }
    },
    said: words.changed,
    onDone: onClose,
  })
  return (
    <EntrySheet
      title={words.edit}
      lead={<p className="small">{describe(trial, navigator.language).title}</p>}
      form={form}
      onClose={onClose}
    >
      <ChoiceField
        label="Kept to it, from the race to day 7"
        choices={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'not_said', text: 'Not said' },
        ]}
        value={form.draft.kept}
        onChange={(value) => form.set({ kept: value })}
      />
    </EntrySheet>
  )
}
