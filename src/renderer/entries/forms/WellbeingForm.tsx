// The form of how a day was: fatigue, stress, mood and motivation in the runner's wording, and what else was felt.
import { highestOf, type Wellbeing } from '../../../shared/journal/records.ts'
import { readWellbeing, type WellbeingDraft, wellbeingDraft } from '../../../shared/typed/wellbeing-draft.ts'
import { askedItems, endsOf, itemName, numberWords } from '../../../shared/words/wellbeing-words.ts'
import { SelectField } from '../../parts/Field.tsx'
import { Scale } from '../../parts/Scale.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'
import { MoreFields } from './MoreFields.tsx'

export const WellbeingForm = entryForm({
  kind: 'wellbeing',
  begin: (entry, day, { app }) => wellbeingDraft(entry, day, app.settings.wellbeing),
  read: (draft, { record }, context) => readWellbeing(draft, record, context),
  Fields: WellbeingFields,
})

function WellbeingFields({ draft, set }: FieldsProps<Wellbeing, WellbeingDraft>) {
  const { stiffness, enjoyment, ateAndDrankEnough } = draft
  return (
    <>
      {askedItems.map((item) => (
        <div key={item} className="field-wide">
          <Scale
            label={itemName(item, draft.instrument)}
            ends={endsOf(item, draft.instrument)}
            names={numberWords(item, draft.instrument)}
            from={1}
            to={highestOf[draft.instrument]}
            value={draft[item]}
            onChange={(value) => set({ [item]: value })}
          />
        </div>
      ))}
      <MoreFields
        about="morning stiffness, enjoyment, food and drink"
        filled={stiffness !== null || enjoyment !== null || ateAndDrankEnough !== null}
        wrong={false}
      >
        <div className="field-wide">
          <Scale
            label="Stiffness in the morning"
            ends={['none', 'very stiff']}
            from={0}
            to={10}
            value={stiffness}
            onChange={(value) => set({ stiffness: value })}
          />
        </div>
        <div className="field-wide">
          <Scale
            label="Enjoyment"
            ends={['none', 'a great deal']}
            from={0}
            to={10}
            value={enjoyment}
            onChange={(value) => set({ enjoyment: value })}
          />
        </div>
        <SelectField
          label="Ate and drank enough"
          none="Not said"
          value={ateAndDrankEnough === null ? null : ateAndDrankEnough ? 'yes' : 'no'}
          choices={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          onChange={(value) => set({ ateAndDrankEnough: value === null ? null : value === 'yes' })}
        />
      </MoreFields>
    </>
  )
}
