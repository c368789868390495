// Says that an entry of the early hours is written down under the day before.
import { type FormContext, lateMoment } from '../../../shared/typed/form-reading.ts'
import { dayTitle } from '../../../shared/words/day-words.ts'
import { clockOfMinutes, clockWords } from '../../../shared/words/units.ts'
import { useToday } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'

type Props = { day: string; time: string; context: FormContext }

export function LateEntryNote({ day, time, context }: Props) {
  const { clock } = usePreferences()
  const today = useToday()
  const late = lateMoment(day, time, context)
  if (late === null) return null
  return (
    <p className="form-note" role="status">
      {clockWords(late.clock, clock)} on {dayTitle(late.date, today, navigator.language)} is before your day
      starts at {clockWords(clockOfMinutes(context.dayStartMinutes), clock)}, so this is logged under{' '}
      {dayTitle(late.day, today, navigator.language)}.
    </p>
  )
}
