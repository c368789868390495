// The field for the day of an entry, on the runner's own calendar.

import { DayField } from '../parts/DayField.tsx'
import type { TypedFieldProps } from '../parts/TypedFields.tsx'
import { useToday } from '../state/use-moment.ts'
import { usePreferences } from '../state/use-preferences.ts'

/** `isRecent`: today and yesterday are likely, and stand beside it. */
export function JournalDay(props: TypedFieldProps & { isRecent?: boolean }) {
  const { firstWeekday } = usePreferences()
  return <DayField {...props} today={useToday()} firstWeekday={firstWeekday} />
}
