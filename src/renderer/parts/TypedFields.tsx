// Fields for a day, a time, a length of time and a number: each says under it how it is read.
import { Day } from '../../shared/day.ts'
import {
  clockText,
  type DistanceUnit,
  durationText,
  hoursMinutesText,
  metersOf,
  paceText,
  readClock,
  readDuration,
  readHours,
  readPace,
  unitNames,
} from '../../shared/units.ts'
import { dayTitle } from './day-words.ts'
import { Field } from './Field.tsx'

type Props = {
  label: string
  value: string
  onChange: (text: string) => void
  problem?: string | undefined
  /** Said under the field in place of how it is read. */
  hint?: string | undefined
}

export function DayField({ hint, ...field }: Props) {
  const day = Day.safeParse(field.value.trim())
  return (
    <Field
      {...field}
      placeholder="2026-11-22"
      hint={hint ?? (day.success ? dayTitle(day.data) : 'year-month-day')}
    />
  )
}

export function TimeField({ hint, ...field }: Props) {
  const clock = readClock(field.value)
  const read = clock.ok && clock.value !== null ? clockText(clock.value) : ''
  return <Field {...field} hint={hint ?? (read === field.value.trim() ? '' : read)} />
}

export function DurationField({ hint, ...field }: Props) {
  const duration = readDuration(field.value)
  const read = duration.ok && duration.value !== null ? durationText(duration.value) : (hint ?? '')
  return <Field {...field} hint={read} />
}

type PaceProps = Props & { unit: DistanceUnit; onBlur: () => void }

export function PaceField({ hint, unit, ...field }: PaceProps) {
  const pace = readPace(field.value, unit)
  const read = pace.ok && pace.value !== null ? paceText(pace.value, metersOf[unit], unit) : (hint ?? '')
  return <Field {...field} unit={`/${unitNames[unit]}`} hint={read} />
}

export function HoursField({ hint, ...field }: Props) {
  const minutes = readHours(field.value)
  const read = minutes.ok && minutes.value !== null ? hoursMinutesText(minutes.value) : (hint ?? '')
  return <Field {...field} hint={read} />
}

export function NumberField({ unit, ...field }: Props & { unit?: string }) {
  return <Field {...field} inputMode="decimal" {...(unit !== undefined && { unit })} />
}
