// The form of being injured, ill or totally depleted: how it is, and since when it is over.
import { HeartPulse } from 'lucide-react'
import { type State, states } from '../../../shared/journal/records.ts'
import { readState, type StateDraft, stateDraft } from '../../../shared/typed/daily-drafts.ts'
import { stateNames } from '../../../shared/words/record-words.ts'
import { Button } from '../../parts/Button.tsx'
import { useToday } from '../../state/use-moment.ts'
import { JournalDay } from '../JournalDay.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'

export const StateForm = entryForm({
  kind: 'state',
  begin: stateDraft,
  read: (draft, { record }, context) => readState(draft, record, context),
  Fields: StateFields,
})

function StateFields({ draft, set, problems }: FieldsProps<State, StateDraft>) {
  const today = useToday()
  return (
    <>
      <div className="field-wide" data-asked>
        <ChoiceField
          label="How it is"
          choices={states.map((value) => ({ value, text: stateNames[value] }))}
          value={draft.state}
          onChange={(state) => set({ state })}
          hint="While it holds, rest comes before any session."
        />
      </div>
      <JournalDay
        label="First day it was over"
        hint={draft.over === '' ? 'empty while it holds' : undefined}
        value={draft.over}
        onChange={(over) => set({ over })}
        problem={problems.ended}
      />
      <div className="form-press">
        <Button
          icon={<HeartPulse aria-hidden="true" />}
          disabled={draft.over === today}
          onClick={() => set({ over: today })}
        >
          Better now
        </Button>
      </div>
    </>
  )
}
