// The form of a day on which the runner was injured, ill or totally depleted.
import type { Day } from '../../../shared/base/day.ts'
import { type State, states } from '../../../shared/journal/records.ts'
import { readState, stateDraft } from '../../../shared/typed/daily-drafts.ts'
import { stateNames } from '../../../shared/words/record-words.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { state: State | null; day: Day; onClose: () => void }

export function StateForm({ state, day, onClose }: Props) {
  const form = useEntryForm({
    initial: stateDraft(state, day),
    read: (draft, context) => readState(draft, state, context),
    said: state ? 'Entry changed.' : 'Written down.',
    onDone: onClose,
  })
  return (
    <EntrySheet title={state ? 'Edit injured or ill' : 'Injured or ill'} form={form} onClose={onClose}>
      <ChoiceField
        label="How it is"
        choices={states.map((value) => ({ value, text: stateNames[value] }))}
        value={form.draft.state}
        onChange={(value) => form.set({ state: value })}
        hint="On such a day rest comes before any session."
      />
    </EntrySheet>
  )
}
