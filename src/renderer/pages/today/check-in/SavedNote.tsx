// The day's note: kept when the field is left, and while writing after a short rest of the hands.
import { useEffect } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import type { Later } from '../../../../shared/base/later.ts'
import { useStateOfDay } from '../../../entries/use-state-of-day.ts'
import { NoteField } from '../../../parts/Field.tsx'
import { windowLater } from '../../../timer/later.ts'
import { useKeptText } from './use-kept-text.ts'

const restMs = 1_500

type Props = {
  day: Day
  text: string
  /** `begun` is the note as it was when the writing began. */
  onText: (text: string, begun: string) => void
  problem: string | undefined
  later?: Later
}

export function SavedNote({ day, text, onText, problem, later = windowLater }: Props) {
  const [typed, setTyped] = useStateOfDay<string | null>(day, null)
  const [begun, setBegun] = useStateOfDay<string>(day, text)
  useEffect(() => {
    if (typed === null || typed.trim() === text.trim()) return undefined
    return later(restMs, () => {
      onText(typed, begun)
      setBegun(typed.trim())
    })
  })
  function keep() {
    if (typed !== null && typed.trim() !== text.trim()) onText(typed, begun)
    setTyped(null)
  }
  useKeptText(day, keep)
  function write(value: string) {
    if (typed === null) setBegun(text)
    setTyped(value)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the field keeps what is in it
    <div className="more-note" onBlur={keep}>
      <NoteField value={typed ?? text} onChange={write} problem={problem} />
    </div>
  )
}
