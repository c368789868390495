// The form of a night: from when to when or just the hours, what is known of being awake, how well.
import type { Night } from '../../../shared/journal/records.ts'
import { lightsOutWords, type NightDraft, nightDraft, readNight } from '../../../shared/typed/night-draft.ts'
import { SelectField } from '../../parts/Field.tsx'
import { Scale } from '../../parts/Scale.tsx'
import { HoursField, NumberField } from '../../parts/TypedFields.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'
import { MoreFields } from './MoreFields.tsx'
import { TimeField } from './TimeField.tsx'

const moreFields = ['sleepLatencyMinutes', 'awakenings', 'awakeMinutes', 'roseAt'] as const

export const NightForm = entryForm({
  kind: 'night',
  dayLabel: 'Day on which it ended',
  begin: (night, day, { written }) => nightDraft(night, day, written),
  read: (draft, { record }, context) => readNight(draft, record, context),
  Fields: NightFields,
})

function NightFields({ draft, set, problems, record, written }: FieldsProps<Night, NightDraft>) {
  return (
    <>
      <TimeField
        label="Lights out"
        value={draft.lightsOut}
        onChange={(lightsOut) => set({ lightsOut })}
        problem={problems.lightsOutAt}
        hint={lightsOutWords(draft, record, written.clock)}
      />
      <TimeField
        label="Woke up"
        value={draft.woke}
        onChange={(woke) => set({ woke })}
        problem={problems.wokeAt}
      />
      <HoursField
        label="Or hours slept"
        hint="7:30, 7h30 or 7.5"
        value={draft.slept}
        onChange={(slept) => set({ slept })}
        problem={problems.sleptMinutes}
      />
      <div className="field-wide">
        <Scale
          label="How well did you sleep?"
          ends={['very poor', 'very good']}
          from={0}
          to={10}
          value={draft.quality}
          onChange={(quality) => set({ quality })}
        />
      </div>
      <MoreFields
        about="falling asleep, awakenings, getting up, restless legs"
        filled={
          [draft.latency, draft.awakenings, draft.awake, draft.rose].some(Boolean) ||
          draft.restlessLegs !== null
        }
        wrong={moreFields.some((field) => problems[field] !== undefined)}
      >
        <NumberField
          label="Time to fall asleep"
          unit="min"
          value={draft.latency}
          onChange={(latency) => set({ latency })}
          problem={problems.sleepLatencyMinutes}
        />
        <NumberField
          label="Times awake"
          value={draft.awakenings}
          onChange={(awakenings) => set({ awakenings })}
          problem={problems.awakenings}
        />
        <NumberField
          label="Awake in the night"
          unit="min"
          value={draft.awake}
          onChange={(awake) => set({ awake })}
          problem={problems.awakeMinutes}
        />
        <TimeField
          label="Out of bed"
          value={draft.rose}
          onChange={(rose) => set({ rose })}
          problem={problems.roseAt}
        />
        <SelectField
          label="Restless legs"
          none="Not said"
          value={draft.restlessLegs === null ? null : draft.restlessLegs ? 'yes' : 'no'}
          choices={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          onChange={(value) => set({ restlessLegs: value === null ? null : value === 'yes' })}
        />
      </MoreFields>
    </>
  )
}
