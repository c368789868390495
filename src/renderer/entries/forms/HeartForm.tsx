// The form of the heart at rest: beats a minute and heart rate variability.
import type { Heart } from '../../../shared/journal/records.ts'
import { type HeartDraft, heartDraft, readHeart } from '../../../shared/typed/daily-drafts.ts'
import { NumberField } from '../../parts/TypedFields.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'

export const HeartForm = entryForm({
  kind: 'heart',
  begin: (heart, day, { written }) => heartDraft(heart, day, written.locale),
  read: (draft, { record }, context) => readHeart(draft, record, context),
  Fields: HeartFields,
})

function HeartFields({ draft, set, problems }: FieldsProps<Heart, HeartDraft>) {
  return (
    <>
      <NumberField
        label="Resting heart rate"
        unit="a minute"
        value={draft.rate}
        onChange={(rate) => set({ rate })}
        problem={problems.restingHeartRateBpm}
      />
      <NumberField
        label="RMSSD"
        unit="ms"
        hint="the raw value, not an app’s recovery points"
        value={draft.rmssd}
        onChange={(rmssd) => set({ rmssd })}
        problem={problems.rmssdMs}
      />
    </>
  )
}
