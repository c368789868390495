// The form of a workout, typed in or read from a file.

import { useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import { modalities, type Workout } from '../../../shared/journal/records.ts'
import type { WorkoutBeginning, WorkoutDraft, WorkoutSource } from '../../../shared/typed/workout.ts'
import { readWorkout, workoutDraft } from '../../../shared/typed/workout-draft.ts'
import {
  completed,
  endDayWords,
  filledByPace,
  lengthOf,
  paceOf,
  withDuration,
  withEnd,
  withStart,
} from '../../../shared/typed/workout-times.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import { effortWords, modalityNames } from '../../../shared/words/record-words.ts'
import { paceExamples } from '../../../shared/words/units.ts'
import { Field, SelectField, TickField } from '../../parts/Field.tsx'
import { Scale } from '../../parts/Scale.tsx'
import { DistanceField, DurationField, PaceField } from '../../parts/TypedFields.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { LapList } from '../LapList.tsx'
import { useEntryForm } from '../use-entry-form.ts'
import { useRaceOffer } from '../use-race-offer.ts'
import { EntrySheet } from './EntrySheet.tsx'
import type { FormProps } from './entry-form.tsx'
import { IntervalsTick } from './IntervalsTick.tsx'
import { LateEntryNote } from './LateEntryNote.tsx'
import { SameStart } from './SameStart.tsx'
import { TimeField } from './TimeField.tsx'
import { useHardGuess } from './use-hard-guess.ts'
import { useSaidOfRun } from './use-said-of-run.ts'
import { WorkoutMore } from './WorkoutMore.tsx'

type Props = {
  workout: WorkoutSource | null
  begun?: WorkoutBeginning
  day: Day
  /** It is not said yet what it was. */
  asksKind?: boolean
  /** What the reading of a file left out, a sentence each. */
  remarks?: readonly string[]
  onClose: () => void
}

export function WorkoutForm({ record, ...place }: FormProps<Workout>) {
  return <WorkoutSheet workout={record} {...place} />
}

export function WorkoutSheet({ workout, begun, day, asksKind = false, remarks = [], onClose }: Props) {
  // The unit and the clock the texts were begun in: a setting changed meanwhile does not change what they say.
  const [written] = useState(usePreferences())
  const { unit } = written
  const imported = workout !== null && !('id' in workout)
  const edited = workout !== null && 'id' in workout
  const initial = { ...workoutDraft(workout, day, written), ...begun }
  const words = wordsOf('workout')
  const guessHard = useHardGuess()
  // A guess of "not hard" is nobody's word: what is written down later of race and effort still counts.
  const hardOf = (draft: WorkoutDraft) => draft.hard ?? (imported && guessHard(workout, draft) ? true : null)
  const saidOfNew = useSaidOfRun(words.written)
  const form = useEntryForm({
    initial,
    read: (draft, context) =>
      readWorkout({ ...draft, hard: hardOf(draft) }, { source: workout, draft: initial }, context, written),
    said: edited ? words.changed : saidOfNew,
    offer: useRaceOffer(edited ? workout : null),
    unsaved: imported,
    onDone: onClose,
  })
  const { set, problems } = form
  const draft = completed(form.draft, workout, form.context, written)
  return (
    <EntrySheet
      title={edited ? words.edit : imported ? 'Workout from a file' : words.one}
      lead={
        <>
          {workout && <LapList laps={workout.laps} />}
          {workout?.source && <p className="form-file small">{workout.source.fileName}</p>}
          {remarks.map((remark) => (
            <p key={remark} className="form-note">
              {remark}
            </p>
          ))}
        </>
      }
      isNew={!edited}
      form={{ ...form, draft }}
      onClose={onClose}
    >
      <div data-asked={asksKind || undefined}>
        <SelectField
          label="Kind"
          value={draft.modality}
          choices={modalities.map((value) => ({ value, text: modalityNames[value] }))}
          onChange={(modality) => set({ modality: modality ?? 'other' })}
        />
      </div>
      <DistanceField
        label="Distance"
        locale={written.locale}
        unit={unit}
        value={draft.distance}
        onChange={(distance) => set({ distance })}
        problem={problems.distanceMeters}
      />
      <DurationField
        label="Duration"
        hint="1:30, 46:45 or 90 minutes"
        value={draft.duration}
        reading={lengthOf(draft, unit)}
        onChange={(duration) => set(withDuration(form.draft, duration))}
        problem={problems.durationSeconds}
      />
      <TimeField
        label="Start"
        value={draft.time}
        onChange={(time) => set(withStart(form.draft, time))}
        problem={problems.startedAt}
      />
      <div data-follows>
        <TimeField
          label="End"
          hint={endDayWords(form.draft, workout, form.context, unit) || undefined}
          value={draft.end}
          onChange={(end) => set(withEnd(form.draft, end))}
          problem={problems.endedAt}
        />
      </div>
      <div data-follows>
        <PaceField
          label="Pace"
          unit={unit}
          hint={paceOf(draft, unit) || `${paceExamples[unit]} fills what is missing`}
          value={draft.pace}
          onChange={(pace) => set({ pace })}
          onBlur={() => set(filledByPace(draft, written))}
          problem={problems.pace}
        />
      </div>
      <div className="field-wide">
        <LateEntryNote day={draft.day} time={draft.time} context={form.context} />
        <SameStart draft={draft} workout={workout} context={form.context} />
      </div>
      <div className="field-wide">
        <Scale
          label="How hard was it?"
          ends={['rest', 'maximal']}
          names={effortWords}
          from={0}
          to={10}
          value={draft.effort}
          onChange={(value) => set({ effort: value })}
        />
        <p className="field-hint">2 easy, 3 moderate, 4 somewhat hard, 5 hard, 7 very hard</p>
      </div>
      <div className="form-race">
        <TickField label="This was a race" checked={draft.isRace} onChange={(isRace) => set({ isRace })} />
      </div>
      <div className="form-race">
        <IntervalsTick value={draft.intervals} onChange={(intervals) => set({ intervals })} />
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
      {imported && (
        <div className="field-wide">
          <TickField
            label="This was a hard session"
            hint="Ticked by a guess from race, effort and length; yours to change."
            checked={hardOf(draft) === true}
            onChange={(hard) => set({ hard })}
          />
        </div>
      )}
      <WorkoutMore draft={draft} set={set} problems={problems} written={written} asksHard={!imported} />
    </EntrySheet>
  )
}
