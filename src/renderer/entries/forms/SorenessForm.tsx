// The form of a soreness check: when it was felt, where and how much.
import type { Soreness } from '../../../shared/journal/records.ts'
import { withFeel, withRatings } from '../../../shared/soreness/ratings.ts'
import { beforeRaceWords, soonAfterFinish } from '../../../shared/typed/after-finish.ts'
import { readSoreness, type SorenessDraft, sorenessDraft } from '../../../shared/typed/soreness-draft.ts'
import { hrefOfPlace } from '../../commands/routes.ts'
import { BodyMap } from '../../parts/body-map/BodyMap.tsx'
import { SelectField, TickField } from '../../parts/Field.tsx'
import { SoreChips } from '../../parts/SoreChips.tsx'
import { useApp } from '../../state/use-app.ts'
import { entryForm, type FieldsProps } from './entry-form.tsx'
import { FormProblem } from './FormProblem.tsx'
import { LateEntryNote } from './LateEntryNote.tsx'
import { TimeField } from './TimeField.tsx'

export const SorenessForm = entryForm({
  kind: 'soreness',
  begin: (check, day, { app, moment }) => {
    const zone = { timeZone: app.host.timeZone, dayStartMinutes: app.settings.dayStartMinutes }
    return sorenessDraft(check, day, moment, soonAfterFinish(app.journal, day, zone))
  },
  read: (draft, { record }, context) => readSoreness(draft, record, context),
  Fields: SorenessFields,
})

function SorenessFields({
  draft,
  set,
  problems,
  context,
  record,
  written,
}: FieldsProps<Soreness, SorenessDraft>) {
  const journal = useApp((app) => app.journal)
  const rated = draft.ratings.length > 0
  return (
    <>
      <TimeField
        label="Time"
        value={draft.time}
        onChange={(time) => set({ time })}
        problem={problems.checkedAt}
        hint={beforeRaceWords(draft, record, journal, context, written.clock)}
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
        onChange={(when) => set({ context: when })}
      />
      <div className="field-wide">
        <LateEntryNote day={draft.day} time={draft.time} context={context} />
      </div>
      <div className="field-wide form-body">
        <BodyMap
          hrefOfPlace={hrefOfPlace}
          label="Soreness when you use it"
          ratings={draft.ratings}
          onRate={(places, value) => set({ ratings: withRatings(draft.ratings, places, value) })}
          onFeel={(place, feel) => set({ ratings: withFeel(draft.ratings, place, feel) })}
        />
        <div className="form-body-side">
          <SoreChips ratings={draft.ratings} nothingElseSore={draft.nothingElseSore} />
          <TickField
            label={rated ? 'Nothing else is sore' : 'Nothing is sore'}
            checked={draft.nothingElseSore}
            onChange={(nothingElseSore) => set({ nothingElseSore })}
          />
          <FormProblem problem={problems.ratings} />
        </div>
      </div>
    </>
  )
}
