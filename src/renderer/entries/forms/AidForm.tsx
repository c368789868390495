// The form of a recovery aid: which one, for how long, where, and the runner's own verdict.
import { useId } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import { type Aid, aids } from '../../../shared/journal/records.ts'
import { aidDraft, ownAidNames, readAid } from '../../../shared/typed/aid-draft.ts'
import { aidNames } from '../../../shared/words/record-words.ts'
import { PlacePicker } from '../../parts/body-map/PlacePicker.tsx'
import { Field, SelectField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/TypedFields.tsx'
import { useApp } from '../../state/use-app.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { MoreFields } from './MoreFields.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { aid: Aid | null; day: Day; onClose: () => void }

export function AidForm({ aid, day, onClose }: Props) {
  const form = useEntryForm({
    initial: aidDraft(aid, day, navigator.language),
    read: (draft, context) => readAid(draft, aid, context),
    said: aid ? 'Recovery aid changed.' : 'Recovery aid written down.',
    onDone: onClose,
  })
  const { draft, set, problems } = form
  const journal = useApp((app) => app.journal)
  const namesId = useId()
  return (
    <EntrySheet title={aid ? 'Edit recovery aid' : 'Recovery aid'} form={form} onClose={onClose}>
      <SelectField
        label="Aid"
        value={draft.aid}
        choices={aids.map((value) => ({ value, text: aidNames[value] }))}
        onChange={(value) => set({ aid: value ?? 'own' })}
      />
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
    </EntrySheet>
  )
}
