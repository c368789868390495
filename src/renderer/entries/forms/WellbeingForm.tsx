// The form of how a day was: fatigue, stress, mood and motivation in the runner's wording, and what else was felt.
import type { Day } from '../../../shared/base/day.ts'
import { highestOf, type Wellbeing } from '../../../shared/journal/records.ts'
import { readWellbeing, wellbeingDraft } from '../../../shared/typed/wellbeing-draft.ts'
import { askedItems, endWords, itemNames, numberWords } from '../../../shared/words/wellbeing-words.ts'
import { SelectField } from '../../parts/Field.tsx'
import { Scale } from '../../parts/Scale.tsx'
import { useApp } from '../../state/use-app.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { MoreFields } from './MoreFields.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { entry: Wellbeing | null; day: Day; onClose: () => void }

export function WellbeingForm({ entry, day, onClose }: Props) {
  const instrument = useApp(({ settings }) => settings.wellbeing)
  const form = useEntryForm({
    initial: wellbeingDraft(entry, day, instrument),
    read: (draft, context) => readWellbeing(draft, entry, context),
    said: entry ? 'How the day was changed.' : 'How the day was written down.',
    onDone: onClose,
  })
  const { draft, set } = form
  const { stiffness, enjoyment, ateAndDrankEnough } = draft
  return (
    <EntrySheet title={entry ? 'Edit how the day was' : 'How the day was'} form={form} onClose={onClose}>
      {askedItems.map((item) => (
        <div key={item} className="field-wide">
          <Scale
            label={itemNames[item]}
            ends={endWords(item, draft.instrument)}
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
            ends="0 none – 10 very stiff"
            from={0}
            to={10}
            value={stiffness}
            onChange={(value) => set({ stiffness: value })}
          />
        </div>
        <div className="field-wide">
          <Scale
            label="Enjoyment"
            ends="0 none – 10 very much"
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
    </EntrySheet>
  )
}
