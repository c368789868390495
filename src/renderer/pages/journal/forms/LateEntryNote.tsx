// Says that an entry of the early hours is written down under the day before.
import { clockText } from '../../../../shared/units.ts'
import { dayTitle } from '../../../parts/day-words.ts'
import { earlierDayOf, type FormContext } from './form-reading.ts'

type Props = { day: string; time: string; context: FormContext }

export function LateEntryNote({ day, time, context }: Props) {
  const earlier = earlierDayOf(day, time, context)
  if (earlier === null) return null
  const { dayStartMinutes } = context
  const start = `${Math.floor(dayStartMinutes / 60)}:${String(dayStartMinutes % 60).padStart(2, '0')}`
  return (
    <p className="form-note" role="status">
      {clockText(time.trim())} is before your day starts at {start}, so this is written down under{' '}
      {dayTitle(earlier)}.
    </p>
  )
}
