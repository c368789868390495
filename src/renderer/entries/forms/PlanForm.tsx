// The form of a run, a hard session or a race that is planned for a day.
import { useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Plan } from '../../../shared/journal/records.ts'
import { planDraft, readPlan } from '../../../shared/typed/daily-drafts.ts'
import { planNames } from '../../../shared/words/record-words.ts'
import { Field } from '../../parts/Field.tsx'
import { DistanceField } from '../../parts/TypedFields.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { plan: Plan | null; day: Day; onClose: () => void }

export function PlanForm({ plan, day, onClose }: Props) {
  // The unit the texts were begun in: a setting changed meanwhile does not change what they say.
  const [{ locale, unit }] = useState(usePreferences())
  const initial = planDraft(plan, day, locale, unit)
  const form = useEntryForm({
    initial,
    read: (draft, context) => readPlan(draft, { plan, draft: initial }, context, unit),
    said: plan ? 'Plan changed.' : 'Plan written down.',
    onDone: onClose,
  })
  const { draft, set, problems } = form
  return (
    <EntrySheet title={plan ? 'Edit plan' : 'Plan'} form={form} onClose={onClose}>
      <Field label="Name" value={draft.name} onChange={(name) => set({ name })} problem={problems.name} />
      <DistanceField
        label="Distance"
        locale={locale}
        unit={unit}
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
        ]}
        value={draft.what}
        onChange={(what) => set({ what })}
      />
    </EntrySheet>
  )
}
