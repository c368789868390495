// The form of a recovery aid: which one, for how long, where, and the runner's own verdict.
import { useId } from 'react'
import { type Aid, aids } from '../../../shared/journal/records.ts'
import { type AidDraft, aidDraft, ownAidNames, readAid } from '../../../shared/typed/aid-draft.ts'
import { aidNames } from '../../../shared/words/record-words.ts'
import { PlacePicker } from '../../parts/body-map/PlacePicker.tsx'
import { Field, SelectField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/TypedFields.tsx'
import { useApp } from '../../state/use-app.ts'
import { entryForm, type FieldsProps } from './entry-form.tsx'
import { MoreFields } from './MoreFields.tsx'

export const AidForm = entryForm({
  kind: 'aid',
  begin: (aid, day, { written }) => aidDraft(aid, day, written.locale),
  read: (draft, { record }, context) => readAid(draft, record, context),
  Fields: AidFields,
})

function AidFields({ draft, set, problems }: FieldsProps<Aid, AidDraft>) {
  const journal = useApp((app) => app.journal)
  const namesId = useId()
  return (
    <>
      <div data-asked>
        <SelectField
          label="Aid"
          value={draft.aid}
          choices={aids.map((value) => ({ value, text: aidNames[value] }))}
          onChange={(value) => set({ aid: value ?? 'own' })}
        />
      </div>
      {draft.aid === 'own' && (
        <>
          <Field
            label="Its name"
            list={namesId}
            value={draft.ownName}
            onChange={(ownName) => set({ ownName })}
            problem={problems.ownName}
          />
          <datalist id={namesId}>
            {ownAidNames(journal).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
      <NumberField
        label="How long"
        unit="min"
        value={draft.minutes}
        onChange={(minutes) => set({ minutes })}
        problem={problems.minutes}
      />
      <SelectField
        label="Your verdict"
        none="Not said"
        value={draft.verdict}
        choices={[
          { value: 'keep', text: 'Keep using it' },
          { value: 'drop', text: 'Drop it' },
        ]}
        onChange={(verdict) => set({ verdict })}
      />
      <MoreFields about="where it was used" filled={draft.places.length > 0} wrong={false}>
        <div className="field-wide">
          <PlacePicker
            label="Where it was used"
            places={draft.places}
            onChange={(places) => set({ places })}
          />
        </div>
      </MoreFields>
    </>
  )
}
