// A small calendar in which one day is chosen: a grid of one month, walked with the arrow keys (APG, date grid).
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type Day, day as dayWritten, monthOf } from '../../shared/base/day.ts'
import { longDay } from '../../shared/words/dates.ts'
import { monthTitle } from '../../shared/words/day-words.ts'
import { dayByKey, monthLater, monthRows } from './calendar-moves.ts'
import './day-grid.css'
import { IconButton } from './IconButton.tsx'
import { WeekdayHead } from './WeekdayHead.tsx'

type Props = {
  chosen: Day | null
  today: Day
  /** 1 for Monday. */
  firstWeekday: number
  onChoose: (day: Day) => void
  onClose: () => void
}

export function DayGrid({ chosen, today, firstWeekday, onChoose, onClose }: Props) {
  const [at, setAt] = useState(chosen ?? today)
  const grid = useRef<HTMLTableElement>(null)
  const isWalking = useRef(true)
  const titleId = useId()
  const month = monthOf(at)
  useEffect(() => {
    if (isWalking.current) grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus()
    isWalking.current = false
  }, [at])
  /** The day of the month stays where the other month has it. */
  const turn = (months: number) => {
    const to = dayByKey(months < 0 ? 'PageUp' : 'PageDown', at, firstWeekday)
    setAt(to ?? dayWritten(`${monthLater(month, months)}-01`))
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
      return
    }
    const to = dayByKey(event.key, at, firstWeekday, event.shiftKey)
    if (!to || !grid.current?.contains(document.activeElement)) return
    event.preventDefault()
    isWalking.current = true
    setAt(to)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a group of fields
    <div className="day-grid" role="group" aria-label="Calendar" onKeyDown={onKeyDown}>
      <div className="day-grid-header">
        <p id={titleId} aria-live="polite">
          {monthTitle(month, navigator.language)}
        </p>
        <IconButton label="Previous month" onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden="true" />
        </IconButton>
        <IconButton label="Next month" onClick={() => turn(1)}>
          <ChevronRight aria-hidden="true" />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked is a grid */}
      <table role="grid" aria-labelledby={titleId} ref={grid}>
        <WeekdayHead firstWeekday={firstWeekday} />
        <tbody>
          {monthRows(month, firstWeekday).map((week) => (
            <tr key={week.find((cell) => cell !== null)}>
              {week.map((cell, weekday) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place in its week is what it is
                <td key={weekday}>
                  {cell && (
                    <button
                      type="button"
                      data-day={cell}
                      tabIndex={cell === at ? 0 : -1}
                      aria-pressed={cell === chosen}
                      aria-label={longDay(cell, navigator.language)}
                      aria-current={cell === today ? 'date' : undefined}
                      onClick={() => onChoose(cell)}
                    >
                      {Number(cell.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
