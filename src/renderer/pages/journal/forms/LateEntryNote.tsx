// Says that an entry of the early hours is written down under the day before.
import { clockOfMinutes, clockWords } from '../../../../shared/units.ts'
import { dayTitle } from '../../../parts/day-words.ts'
import { usePreferences } from '../../../use-preferences.ts'
import { type FormContext, lateMoment } from './form-reading.ts'

type Props = { day: string; time: string; context: FormContext }

export function LateEntryNote({ day, time, context }: Props) {
  const { clock } = usePreferences()
  const late = lateMoment(day, time, context)
  if (late === null) return null
  return (
    <p className="form-note" role="status">
      {clockWords(late.clock, clock)} on {dayTitle(late.date)} is before your day starts at{' '}
      {clockWords(clockOfMinutes(context.dayStartMinutes), clock)}, so this is written down under{' '}
      {dayTitle(late.day)}.
    </p>
  )
}
