// The form of a workout, typed in or read from a file.
import { useId } from 'react'
import { clockTime, Day, type Instant, instantAt } from '../../../../shared/day.ts'
import { allRecords } from '../../../../shared/journal/change.ts'
import { describe, effortWords, modalityNames } from '../../../../shared/journal/describe.ts'
import { modalities } from '../../../../shared/journal/records.ts'
import { clockText, readClock } from '../../../../shared/units.ts'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field, NoteField } from '../../../parts/Field.tsx'
import { Scale } from '../../../parts/Scale.tsx'
import { DayField, DurationField, NumberField, TimeField } from '../../../parts/TypedFields.tsx'
import { useApp } from '../../../use-app.ts'
import { FormProblem } from './FormProblem.tsx'
import './forms.css'
import { LateEntryNote } from './LateEntryNote.tsx'
import { useEntryForm } from './use-entry-form.ts'
import {
  readWorkout,
  type WorkoutDraft,
  type WorkoutSource,
  workoutAt,
  workoutDraft,
} from './workout-draft.ts'

type Props = {
  workout: WorkoutSource | null
  day: Day
  /** What the reading of a file left out, a sentence each. */
  remarks?: readonly string[]
  onClose: () => void
}

export function WorkoutForm({ workout, day, remarks = [], onClose }: Props) {
  const locale = navigator.language
  const imported = workout !== null && !('id' in workout)
  const edited = workout !== null && 'id' in workout
  const initial = workoutDraft(workout, day, locale)
  const form = useEntryForm({
    initial,
    read: (draft, context) => readWorkout(draft, { source: workout, draft: initial }, context),
    said: edited ? 'Workout changed.' : 'Workout written down.',
    unsaved: imported,
    onDone: onClose,
  })
  const { draft, set, problems } = form
  const kindId = useId()
  const raceId = useId()
  const effort = draft.effort === null ? null : effortWords[draft.effort]
  return (
    <Dialog
      title={edited ? 'Edit workout' : imported ? 'Workout from a file' : 'Workout'}
      dirty={form.dirty}
      onClose={onClose}
      onSubmit={form.submit}
      submit="Save"
    >
      {workout?.source && <p className="form-file small">{workout.source.fileName}</p>}
      {remarks.map((remark) => (
        <p key={remark} className="form-note">
          {remark}
        </p>
      ))}
      <div className="form-grid">
        <div className="field">
          <label htmlFor={kindId}>Kind</label>
          <select
            id={kindId}
            value={draft.modality}
            onChange={({ target }) =>
              set({ modality: modalities.find((name) => name === target.value) ?? 'other' })
            }
          >
            {modalities.map((modality) => (
              <option key={modality} value={modality}>
                {modalityNames[modality]}
              </option>
            ))}
          </select>
        </div>
        <DayField
          label="Day"
          value={draft.day}
          onChange={(value) => set({ day: value })}
          problem={problems.day}
        />
        <TimeField
          label="Start"
          value={draft.time}
          onChange={(time) => set({ time })}
          problem={problems.startedAt}
        />
        <DurationField
          label="Duration"
          hint="1:30 or 90 minutes"
          value={draft.duration}
          onChange={(duration) => set({ duration })}
          problem={problems.durationSeconds}
        />
        <NumberField
          label="Distance"
          unit="km"
          value={draft.kilometres}
          onChange={(kilometres) => set({ kilometres })}
          problem={problems.distanceMeters}
        />
        <NumberField
          label="Climb"
          unit="m"
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
        <div className="field-wide">
          <LateEntryNote day={draft.day} time={draft.time} context={form.context} />
          <SameStart draft={draft} workout={workout} timeZone={form.context.timeZone} />
        </div>
        <div className="field-wide">
          <Scale
            label="How hard was it?"
            ends={effort ? `${draft.effort} ${effort}` : '0 rest – 10 maximal'}
            from={0}
            to={10}
            value={draft.effort}
            onChange={(value) => set({ effort: value })}
          />
          <p className="field-hint">2 easy, 3 moderate, 4 somewhat hard, 5 hard, 7 very hard</p>
        </div>
        <div className="form-race">
          <label className="form-check" htmlFor={raceId}>
            <input
              id={raceId}
              type="checkbox"
              checked={draft.isRace}
              onChange={({ target }) => set({ isRace: target.checked })}
            />
            This was a race
          </label>
        </div>
        {draft.isRace && (
          <div className="field-double">
            <Field
              label="Name of the race"
              placeholder="Lakeside Marathon"
              value={draft.raceName}
              onChange={(raceName) => set({ raceName })}
              problem={problems.race}
            />
          </div>
        )}
        <NoteField value={draft.note} onChange={(note) => set({ note })} problem={problems.note} />
        <FormProblem problem={problems.form} />
      </div>
    </Dialog>
  )
}

type SameStartProps = { draft: WorkoutDraft; workout: WorkoutSource | null; timeZone: string }

/** Warns of a workout that began at the same minute; saving stays possible. */
function SameStart({ draft, workout, timeZone }: SameStartProps) {
  const { journal } = useApp()
  const startedAt = typedStart(draft, timeZone)
  const same = workoutAt(allRecords(journal), startedAt, workout && 'id' in workout ? workout.id : null)
  if (!same?.startedAt) return null
  return (
    <p className="form-note" role="status">
      A workout that began at {clockText(clockTime(same.startedAt))} is already in the journal:{' '}
      {describe(same, navigator.language).title}. Saving adds a second one.
    </p>
  )
}

function typedStart({ day, time }: WorkoutDraft, timeZone: string): Instant | null {
  const date = Day.safeParse(day.trim())
  const clock = readClock(time)
  return date.success && clock.ok && clock.value !== null ? instantAt(date.data, clock.value, timeZone) : null
}
