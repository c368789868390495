// The form of a run, a hard session, a race or a day of rest that is planned for a day.
import type { Plan } from '../../../shared/journal/records.ts'
import { type PlanDraft, planDraft, readPlan } from '../../../shared/typed/daily-drafts.ts'
import { planNames } from '../../../shared/words/record-words.ts'
import { Field } from '../../parts/Field.tsx'
import { DistanceField } from '../../parts/TypedFields.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'

export const PlanForm = entryForm({
  kind: 'plan',
  begin: (plan, day, { written }) => planDraft(plan, day, written.locale, written.unit),
  read: (draft, before, context, { unit }) =>
    readPlan(draft, { plan: before.record, draft: before.draft }, context, unit),
  Fields: PlanFields,
})

function PlanFields({ draft, set, problems, written }: FieldsProps<Plan, PlanDraft>) {
  return (
    <>
      <Field label="Name" value={draft.name} onChange={(name) => set({ name })} problem={problems.name} />
      <DistanceField
        label="Distance"
        locale={written.locale}
        unit={written.unit}
        value={draft.distance}
        onChange={(distance) => set({ distance })}
        problem={problems.distanceMeters}
      />
      <ChoiceField
        label="What is planned"
        choices={[
          { value: 'run', text: planNames.run },
          { value: 'hard_session', text: planNames.hard_session },
          { value: 'race', text: planNames.race },
          { value: 'rest', text: planNames.rest },
        ]}
        value={draft.what}
        onChange={(what) => set({ what })}
      />
    </>
  )
}
