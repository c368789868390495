// The form of a rest day, complete or with an easy walk.
import type { Day } from '../../../shared/base/day.ts'
import type { RestDay } from '../../../shared/journal/records.ts'
import { readRestDay, restDayDraft } from '../../../shared/typed/daily-drafts.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { rest: RestDay | null; day: Day; onClose: () => void }

export function RestDayForm({ rest, day, onClose }: Props) {
  const form = useEntryForm({
    initial: restDayDraft(rest, day),
    read: (draft, context) => readRestDay(draft, rest, context),
    said: rest ? 'Rest day changed.' : 'Rest day written down.',
    onDone: onClose,
  })
  return (
    <EntrySheet title={rest ? 'Edit rest day' : 'Rest day'} form={form} onClose={onClose}>
      <ChoiceField
        label="How you rested"
        choices={[
          { value: 'full', text: 'Complete rest' },
          { value: 'easy_walk', text: 'With an easy walk' },
        ]}
        value={form.draft.how}
        onChange={(how) => form.set({ how })}
      />
    </EntrySheet>
  )
}
