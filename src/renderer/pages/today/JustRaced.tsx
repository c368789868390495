// A race that has just been run, at the very beginning: its name, its distance and its time, and the days after it are followed.
import { useEffect, useRef, useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import { readDuration } from '../../../shared/typed/durations.ts'
import { type RaceDraft, readFirstRace } from '../../../shared/typed/first-race.ts'
import { readDistance } from '../../../shared/typed/numbers.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import { useEntryForm } from '../../entries/use-entry-form.ts'
import { useRaceOffer } from '../../entries/use-race-offer.ts'
import { Button } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { DistanceField, DurationField } from '../../parts/TypedFields.tsx'
import { useSaving } from '../../parts/use-saving.ts'
import { usePreferences } from '../../state/use-preferences.ts'

export function JustRaced({ today }: { today: Day }) {
  // The unit that the texts were begun in: a setting changed meanwhile does not change what they say.
  const [written] = useState(usePreferences())
  const { draft, set, problems, submit } = useEntryForm<RaceDraft>({
    initial: { name: '', distance: '', time: '' },
    read: (typed, context) => readFirstRace(typed, today, context, written),
    said: wordsOf('workout').written,
    offer: useRaceOffer(null),
    onDone: () => {},
  })
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { isSaving, start } = useSaving(form, button, submit)
  useEffect(() => focusTitleAfter, [])
  const meters = readDistance(draft.distance, written.unit)
  const { race, distanceMeters, durationSeconds, ...others } = problems
  return (
    <form
      className="just-raced"
      noValidate
      ref={form}
      aria-busy={isSaving}
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <Field label="Name of the race" value={draft.name} onChange={(name) => set({ name })} problem={race} />
      <div className="just-raced-pair">
        <DistanceField
          label="Distance"
          locale={written.locale}
          unit={written.unit}
          value={draft.distance}
          onChange={(distance) => set({ distance })}
          problem={distanceMeters}
        />
        <DurationField
          label="Time"
          hint="3:45:00"
          value={draft.time}
          reading={readDuration(draft.time, meters.ok ? meters.value : null)}
          onChange={(time) => set({ time })}
          problem={durationSeconds}
        />
      </div>
      {Object.values(others).map((problem) => (
        <p key={problem} className="field-problem" role="alert">
          {problem}
        </p>
      ))}
      <Button ref={button} type="submit" aria-disabled={isSaving}>
        Follow the days after
      </Button>
    </form>
  )
}

/** The page is another one once there is something in the journal: its title takes the focus. */
function focusTitleAfter() {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
