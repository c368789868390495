// The night in one field: hours, or from when to when; what is read from it stands large beside it.
import type { Day } from '../../../../shared/base/day.ts'
import { sleptMinutes } from '../../../../shared/journal/nights.ts'
import type { Night } from '../../../../shared/journal/records.ts'
import { readSleep, type Sleep } from '../../../../shared/typed/clock.ts'
import { sleepField } from '../../../../shared/typed/night-draft.ts'
import { clockWords, hoursMinutesText } from '../../../../shared/words/units.ts'
import { useStateOfDay } from '../../../entries/use-state-of-day.ts'
import { Field } from '../../../parts/Field.tsx'
import { usePreferences } from '../../../state/use-preferences.ts'
import { useKeptText } from './use-kept-text.ts'

type Props = {
  day: Day
  night: Night | null
  onSleep: (sleep: Sleep | null) => void
  refused: string | undefined
}

export function SleepField({ day, night, onSleep, refused }: Props) {
  const [typed, setTyped] = useStateOfDay<string | null>(day, null)
  const [problem, setProblem] = useStateOfDay<string | undefined>(day, undefined)
  const { clock } = usePreferences()
  const stored = sleepField(night, clock)
  const minutes = night && sleptMinutes(night)
  const text = typed ?? stored

  function read() {
    if (typed === null) return
    const sleep = readSleep(typed)
    setProblem(sleep.ok ? undefined : sleep.message)
    if (!sleep.ok) return
    if (typed.trim() !== stored) onSleep(sleep.value)
    setTyped(null)
  }
  useKeptText(day, read)
  return (
    <div className="sleep">
      <Field
        label="Sleep"
        value={text}
        onChange={setTyped}
        onBlur={read}
        onKeyDown={(event) => event.key === 'Enter' && read()}
        hint={`7:30, 7h30, 7.5 or ${['22:50', '06:40'].map((time) => clockWords(time, clock)).join('–')}`}
        problem={problem ?? refused}
      />
      {minutes !== null && <p className="sleep-hours">{hoursMinutesText(minutes)}</p>}
    </div>
  )
}
