// The form of the heart at rest: beats a minute and heart rate variability.
import type { Day } from '../../../shared/base/day.ts'
import type { Heart } from '../../../shared/journal/records.ts'
import { heartDraft, readHeart } from '../../../shared/typed/daily-drafts.ts'
import { NumberField } from '../../parts/TypedFields.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { heart: Heart | null; day: Day; onClose: () => void }

export function HeartForm({ heart, day, onClose }: Props) {
  const form = useEntryForm({
    initial: heartDraft(heart, day, navigator.language),
    read: (draft, context) => readHeart(draft, heart, context),
    said: heart ? 'Resting heart changed.' : 'Resting heart written down.',
    onDone: onClose,
  })
  const { draft, set, problems } = form
  return (
    <EntrySheet title={heart ? 'Edit resting heart' : 'Resting heart'} form={form} onClose={onClose}>
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
    </EntrySheet>
  )
}
