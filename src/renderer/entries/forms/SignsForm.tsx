// The form of the signs that a runner had on a day, each a tick.
import { capitalised } from '../../../shared/base/words.ts'
import type { Signs } from '../../../shared/journal/records.ts'
import { tickable } from '../../../shared/science/index.ts'
import { readSigns, type SignsDraft, signsDraft } from '../../../shared/typed/daily-drafts.ts'
import { signWords } from '../../../shared/words/record-words.ts'
import { TickField } from '../../parts/Field.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'

export const SignsForm = entryForm({
  kind: 'signs',
  begin: signsDraft,
  read: (draft, { record }, context) => readSigns(draft, record, context),
  Fields: SignsFields,
})

function SignsFields({ draft, set }: FieldsProps<Signs, SignsDraft>) {
  return (
    <fieldset className="field-wide form-ticks">
      <legend>What fits</legend>
      {tickable.map((sign) => (
        <TickField
          key={sign}
          label={capitalised(signWords[sign])}
          checked={draft.ticked.includes(sign)}
          onChange={(checked) =>
            set({ ticked: tickable.filter((one) => (one === sign ? checked : draft.ticked.includes(one))) })
          }
        />
      ))}
    </fieldset>
  )
}
