// The hour at which a new day begins in the journal.
import { useId, useState } from 'react'
import { Refused } from './Refused.tsx'
import { dayStartText, minutesOf, timeText } from './settings-texts.ts'
import type { SettingsForm } from './use-settings.ts'

export function DayStart({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  const id = useId()
  // What is typed stays while it is no whole time yet, or was refused.
  const [typed, setTyped] = useState(timeText(settings.dayStartMinutes))
  const isRefused = outcome.type === 'refused' && outcome.path === 'dayStartMinutes'
  return (
    <div className="setting">
      <label htmlFor={id}>Day starts at</label>
      <input
        id={id}
        type="time"
        className="settings-time"
        value={typed}
        aria-describedby={`${id}-about`}
        aria-invalid={isRefused}
        onChange={(event) => {
          setTyped(event.target.value)
          const dayStartMinutes = minutesOf(event.target.value)
          if (dayStartMinutes !== null) choose({ dayStartMinutes })
        }}
      />
      <p className="tiny" id={`${id}-about`}>
        {dayStartText(settings.dayStartMinutes)}
      </p>
      <Refused outcome={outcome} path="dayStartMinutes" />
    </div>
  )
}
