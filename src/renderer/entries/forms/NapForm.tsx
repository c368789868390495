// The form of a nap: when it began, where that is known, and how long it was.
import type { Nap } from '../../../shared/journal/records.ts'
import { type NapDraft, napDraft, readNap } from '../../../shared/typed/daily-drafts.ts'
import { readDuration } from '../../../shared/typed/durations.ts'
import { DurationField } from '../../parts/TypedFields.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'
import { LateEntryNote } from './LateEntryNote.tsx'
import { TimeField } from './TimeField.tsx'

export const NapForm = entryForm({
  kind: 'nap',
  begin: (nap, day, { written }) => napDraft(nap, day, written),
  read: (draft, before, context) => readNap(draft, { nap: before.record, draft: before.draft }, context),
  Fields: NapFields,
})

function NapFields({ draft, set, problems, context }: FieldsProps<Nap, NapDraft>) {
  return (
    <>
      <TimeField
        label="Start"
        value={draft.time}
        onChange={(time) => set({ time })}
        problem={problems.startedAt}
      />
      <DurationField
        label="How long"
        hint="25 minutes or 1:10"
        value={draft.length}
        reading={readDuration(draft.length)}
        onChange={(length) => set({ length })}
        problem={problems.minutes}
      />
      <div className="field-wide">
        <LateEntryNote day={draft.day} time={draft.time} context={context} />
      </div>
    </>
  )
}
