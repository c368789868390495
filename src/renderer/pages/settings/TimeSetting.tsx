// A time of day of the settings, in minutes after midnight.
import { useId, useState } from 'react'
import { minutesOf, timeText } from './settings-texts.ts'

type Props = { label: string; minutes: number; onMinutes: (minutes: number) => void }

export function TimeSetting({ label, minutes, onMinutes }: Props) {
  const id = useId()
  // What is typed stays while it is no whole time yet.
  const [typed, setTyped] = useState(timeText(minutes))
  return (
    <div className="setting-choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          const read = minutesOf(target.value)
          if (read !== null) onMinutes(read)
        }}
      />
    </div>
  )
}
