// The form of a soreness check: when it was felt, where and how much.

import { useId } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Soreness } from '../../../shared/journal/records.ts'
import { withFeel, withRating } from '../../../shared/soreness/ratings.ts'
import { beforeRaceWords, soonAfterFinish } from '../../../shared/typed/after-finish.ts'
import { readSoreness, sorenessDraft } from '../../../shared/typed/soreness-draft.ts'
import { BodyMap } from '../../parts/body-map/BodyMap.tsx'
import { SelectField } from '../../parts/Field.tsx'
import { SoreChips } from '../../parts/SoreChips.tsx'
import { useApp } from '../../state/use-app.ts'
import { useMoment } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { FormProblem } from './FormProblem.tsx'
import { LateEntryNote } from './LateEntryNote.tsx'
import { TimeField } from './TimeField.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { check: Soreness | null; day: Day; onClose: () => void }

export function SorenessForm({ check, day, onClose }: Props) {
  const journal = useApp((app) => app.journal)
  const timeZone = useApp(({ host }) => host.timeZone)
  const dayStartMinutes = useApp(({ settings }) => settings.dayStartMinutes)
  const moment = useMoment()
  const { clock } = usePreferences()
  const form = useEntryForm({
    initial: sorenessDraft(check, day, moment, soonAfterFinish(journal, day, { timeZone, dayStartMinutes })),
    read: (draft, context) => readSoreness(draft, check, context),
    said: check ? 'Soreness check changed.' : 'Soreness written down.',
    onDone: onClose,
  })
  const { draft, set, problems } = form
  const nothingId = useId()
  const rated = draft.ratings.length > 0
  return (
    <EntrySheet title={check ? 'Edit soreness check' : 'Soreness check'} form={form} onClose={onClose}>
      <TimeField
        label="Time"
        value={draft.time}
        onChange={(time) => set({ time })}
        problem={problems.checkedAt}
        hint={beforeRaceWords(draft, check, journal, form.context, clock)}
      />
      <SelectField
        label="When it was felt"
        none="Not said"
        value={draft.context}
        choices={[
          { value: 'morning', text: 'In the morning' },
          { value: 'evening', text: 'In the evening' },
          { value: 'post_run', text: 'After a run' },
        ]}
        onChange={(context) => set({ context })}
      />
      <div className="field-wide">
        <LateEntryNote day={draft.day} time={draft.time} context={form.context} />
      </div>
      <div className="field-wide form-body">
        <BodyMap
          label="Soreness when you use it"
          ratings={draft.ratings}
          onRate={(place, value) => set({ ratings: withRating(draft.ratings, place, value) })}
          onFeel={(place, feel) => set({ ratings: withFeel(draft.ratings, place, feel) })}
        />
        <div className="form-body-side">
          <SoreChips ratings={draft.ratings} nothingElseSore={draft.nothingElseSore} />
          <label className="form-check" htmlFor={nothingId}>
            <input
              id={nothingId}
              type="checkbox"
              checked={draft.nothingElseSore}
              onChange={({ target }) => set({ nothingElseSore: target.checked })}
            />
            {rated ? 'Nothing else is sore' : 'Nothing is sore'}
          </label>
          <FormProblem problem={problems.ratings} />
        </div>
      </div>
    </EntrySheet>
  )
}
