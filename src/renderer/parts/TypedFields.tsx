// Fields for a length of time and a number: each says under it how it is read.
import { readHours } from '../../shared/typed/clock.ts'
import { type Reading, readClimb, readDistance, readPace } from '../../shared/typed/numbers.ts'
import {
  climbField,
  climbUnits,
  type DistanceUnit,
  distanceField,
  durationText,
  hoursMinutesText,
  metersOf,
  paceText,
  unitNames,
} from '../../shared/words/units.ts'
import { Field } from './Field.tsx'

export type TypedFieldProps = {
  label: string
  value: string
  onChange: (text: string) => void
  problem?: string | undefined
  /** Said under the field in place of how it is read. */
  hint?: string | undefined
}

/** `reading` is what the text says beside the other fields of its form. */
export function DurationField({ hint, reading, ...field }: TypedFieldProps & { reading: Reading<number> }) {
  const read = reading.ok && reading.value !== null ? durationText(reading.value) : (hint ?? '')
  return <Field {...field} hint={read} />
}

type MeasureProps = TypedFieldProps & { locale: string; unit: DistanceUnit }

export function DistanceField({ locale, unit, hint, ...field }: MeasureProps) {
  const meters = readDistance(field.value, unit)
  const read = meters.ok && meters.value !== null ? distanceField(meters.value, locale, unit) : ''
  const words = read === '' || read === field.value.trim() ? (hint ?? '') : `${read} ${unitNames[unit]}`
  return <Field {...field} inputMode="decimal" unit={unitNames[unit]} hint={words} />
}

export function ClimbField({ locale, unit, hint, ...field }: MeasureProps) {
  const meters = readClimb(field.value, unit)
  const read = meters.ok && meters.value !== null ? climbField(meters.value, locale, unit) : ''
  const words = read === '' || read === field.value.trim() ? (hint ?? '') : `${read} ${climbUnits[unit]}`
  return <Field {...field} inputMode="decimal" unit={climbUnits[unit]} hint={words} />
}

type PaceProps = TypedFieldProps & { unit: DistanceUnit; onBlur: () => void }

export function PaceField({ hint, unit, ...field }: PaceProps) {
  const pace = readPace(field.value, unit)
  const read = pace.ok && pace.value !== null ? paceText(pace.value, metersOf[unit], unit) : (hint ?? '')
  return <Field {...field} unit={`/${unitNames[unit]}`} hint={read} />
}

export function HoursField({ hint, ...field }: TypedFieldProps) {
  const minutes = readHours(field.value)
  const read = minutes.ok && minutes.value !== null ? hoursMinutesText(minutes.value) : (hint ?? '')
  return <Field {...field} hint={read} />
}

export function NumberField({ unit, ...field }: TypedFieldProps & { unit?: string }) {
  return <Field {...field} inputMode="decimal" {...(unit !== undefined && { unit })} />
}
