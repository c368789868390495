// The form of a rest day, complete or with an easy walk.
import type { RestDay } from '../../../shared/journal/records.ts'
import { type RestDayDraft, readRestDay, restDayDraft } from '../../../shared/typed/daily-drafts.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'

export const RestDayForm = entryForm({
  kind: 'rest_day',
  begin: restDayDraft,
  read: (draft, { record }, context) => readRestDay(draft, record, context),
  Fields: RestDayFields,
})

function RestDayFields({ draft, set }: FieldsProps<RestDay, RestDayDraft>) {
  return (
    <ChoiceField
      label="How you rested"
      choices={[
        { value: 'full', text: 'Complete rest' },
        { value: 'easy_walk', text: 'With an easy walk' },
      ]}
      value={draft.how}
      onChange={(how) => set({ how })}
    />
  )
}
