// What is seldom written of a workout: climb, heart rate, ground, purpose, and how the legs felt.
import { capitalised } from '../../../shared/base/words.ts'
import { afterwardsAnswers, occasions, purposes, surfaces } from '../../../shared/journal/records.ts'
import type { Problems, WrittenIn } from '../../../shared/typed/form-reading.ts'
import type { WorkoutDraft } from '../../../shared/typed/workout.ts'
import {
  afterwardsWords,
  occasionWords,
  purposeWords,
  surfaceWords,
} from '../../../shared/words/record-words.ts'
import { SelectField } from '../../parts/Field.tsx'
import { Scale } from '../../parts/Scale.tsx'
import { ClimbField, NumberField } from '../../parts/TypedFields.tsx'
import { MoreFields } from './MoreFields.tsx'

type Props = {
  draft: WorkoutDraft
  set: (part: Partial<WorkoutDraft>) => void
  problems: Problems
  written: WrittenIn
  /** An import asks in its own place whether it was a hard session. */
  asksHard: boolean
}

export function WorkoutMore({ draft, set, problems, written, asksHard }: Props) {
  const { surface, purpose, occasion, hard, legsBefore, legsAfter, afterwards } = draft
  const said = [surface, purpose, occasion, hard, legsBefore, legsAfter, afterwards]
  return (
    <MoreFields
      about="climb, heart rate, ground, purpose, legs"
      filled={draft.climb !== '' || draft.heartRate !== '' || said.some((answer) => answer !== null)}
      wrong={problems.climbMeters !== undefined || problems.averageHeartRateBpm !== undefined}
    >
      <ClimbField
        label="Climb"
        locale={written.locale}
        unit={written.unit}
        value={draft.climb}
        onChange={(climb) => set({ climb })}
        problem={problems.climbMeters}
      />
      <NumberField
        label="Average heart rate"
        unit="a minute"
        value={draft.heartRate}
        onChange={(heartRate) => set({ heartRate })}
        problem={problems.averageHeartRateBpm}
      />
      <SelectField
        label="Ground"
        none="Not said"
        value={surface}
        choices={surfaces.map((value) => ({ value, text: capitalised(surfaceWords[value]) }))}
        onChange={(value) => set({ surface: value })}
      />
      <SelectField
        label="Purpose"
        none="Not said"
        value={purpose}
        choices={purposes.map((value) => ({ value, text: capitalised(purposeWords[value]) }))}
        onChange={(value) => set({ purpose: value })}
      />
      {purpose === 'recovery' && (
        <SelectField
          label="Occasion"
          none="Not said"
          value={occasion}
          choices={occasions.map((value) => ({ value, text: capitalised(occasionWords[value]) }))}
          onChange={(value) => set({ occasion: value })}
        />
      )}
      {asksHard && (
        <SelectField
          label="Hard session"
          none="Not said"
          value={hard === null ? null : hard ? 'yes' : 'no'}
          choices={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          onChange={(value) => set({ hard: value === null ? null : value === 'yes' })}
        />
      )}
      <SelectField
        label="Afterwards you felt"
        none="Not said"
        value={afterwards}
        choices={afterwardsAnswers.map((value) => ({
          value,
          text: capitalised(afterwardsWords[value].replace(' afterwards', '')),
        }))}
        onChange={(value) => set({ afterwards: value })}
      />
      <div className="field-wide">
        <Scale
          label="Legs before"
          ends={['fresh', 'heavy']}
          from={0}
          to={10}
          value={legsBefore}
          onChange={(value) => set({ legsBefore: value })}
        />
      </div>
      <div className="field-wide">
        <Scale
          label="Legs after"
          ends={['fresh', 'heavy']}
          from={0}
          to={10}
          value={legsAfter}
          onChange={(value) => set({ legsAfter: value })}
        />
      </div>
    </MoreFields>
  )
}
