// A time of day of the settings in minutes after midnight, written in the chosen clock and read in either.
import { readClock } from '../../../shared/typed/clock.ts'
import type { Reading } from '../../../shared/typed/numbers.ts'
import { clockOfMinutes, clockWords } from '../../../shared/words/units.ts'
import { SettingNumber } from '../../profile/SettingNumber.tsx'
import type { Outcome } from '../../profile/use-settings.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { minutesOf } from './settings-words.ts'

type Props = {
  label: string
  minutes: number
  onMinutes: (minutes: number) => void
  outcome: Outcome
  path: string
}

export function TimeSetting({ label, minutes, onMinutes, outcome, path }: Props) {
  const { clock } = usePreferences()
  return (
    <SettingNumber
      label={label}
      value={minutes}
      text={(value) => clockWords(clockOfMinutes(value), clock)}
      read={readTime}
      onNumber={(value) => value !== null && onMinutes(value)}
      outcome={outcome}
      path={path}
    />
  )
}

function readTime(text: string): Reading<number> {
  const time = readClock(text)
  if (!time.ok) return time
  if (time.value === null) return { ok: false, message: 'Write a time of day as 6:40 or 22:15.' }
  return { ok: true, value: minutesOf(time.value) }
}
