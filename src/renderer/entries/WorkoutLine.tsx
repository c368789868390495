// What stands under the title of a workout: its figures, and the laps where a watch counted them.
import type { Workout } from '../../shared/journal/records.ts'
import { describe } from '../../shared/words/describe.ts'
import { Marked } from '../parts/Marked.tsx'
import { usePreferences } from '../state/use-preferences.ts'
import { LapList } from './LapList.tsx'

export function WorkoutLine({ record }: { record: Workout }) {
  const shown = usePreferences()
  const { details } = describe(record, shown.locale, shown)
  return (
    <>
      {details && (
        <p className="small">
          <Marked>{details}</Marked>
        </p>
      )}
      <LapList laps={record.laps} />
    </>
  )
}
