// A month at a glance: each day in the colour of its highest soreness, races, sessions and illness marked, one day chosen.
import { ChevronLeft, ChevronRight, Flag, Plus } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import { type Day, monthOf } from '../../../shared/base/day.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { longDay } from '../../../shared/words/dates.ts'
import { monthTitle } from '../../../shared/words/day-words.ts'
import { stateNames } from '../../../shared/words/record-words.ts'
import { IconButton } from '../../parts/IconButton.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import './calendar.css'
import { dayByKey, monthLater } from '../../parts/calendar-moves.ts'
import { WeekdayHead } from '../../parts/WeekdayHead.tsx'
import { type CalendarDay, monthWeeks } from './month-weeks.ts'

type Props = { journal: Journal; today: Day; chosen: Day; onChoose: (day: Day) => void }

/** Drawn again for another month of notes or another day, not for each letter of a search; a choice always does the same. */
export const Calendar = memo(
  Month,
  (one, other) => one.journal === other.journal && one.today === other.today && one.chosen === other.chosen,
)

function Month({ journal, today, chosen, onChoose }: Props) {
  const [month, setMonth] = useState(monthOf(chosen))
  const table = useRef<HTMLTableElement>(null)
  const moving = useRef(false)
  useEffect(() => setMonth(monthOf(chosen)), [chosen])
  useEffect(() => {
    if (!moving.current || monthOf(chosen) !== month) return
    table.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus()
    moving.current = false
  }, [chosen, month])
  const { firstWeekday: first } = usePreferences()
  const weeks = useMemo(() => monthWeeks(journal, month, today, first), [journal, month, today, first])
  const tabStop = monthOf(chosen) === month ? chosen : `${month}-01`

  function onKeyDown(event: KeyboardEvent, { day }: CalendarDay) {
    const to = dayByKey(event.key, day, first)
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    moving.current = true
    onChoose(to)
  }
  return (
    <section className="card calendar" aria-label="Calendar">
      <header className="calendar-header">
        <h2 aria-live="polite">{monthTitle(month, navigator.language)}</h2>
        <div className="calendar-turn">
          <IconButton label="Previous month" onClick={() => setMonth(monthLater(month, -1))}>
            <ChevronLeft aria-hidden="true" />
          </IconButton>
          <IconButton label="Next month" onClick={() => setMonth(monthLater(month, 1))}>
            <ChevronRight aria-hidden="true" />
          </IconButton>
        </div>
      </header>
      <table className="calendar-days" ref={table}>
        <caption className="visually-hidden">
          {monthTitle(month, navigator.language)}: highest soreness of each day
        </caption>
        <WeekdayHead firstWeekday={first} />
        <tbody>
          {weeks.map((week, index) => (
            <tr key={week.find((cell) => cell)?.day ?? index}>
              {week.map((cell, weekday) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place in its week is what it is
                <td key={weekday}>
                  {cell && (
                    <DayButton
                      cell={cell}
                      chosen={cell.day === chosen}
                      tabStop={cell.day === tabStop}
                      onChoose={onChoose}
                      onKeyDown={onKeyDown}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
    </section>
  )
}

type DayProps = {
  cell: CalendarDay
  chosen: boolean
  tabStop: boolean
  onChoose: (day: Day) => void
  onKeyDown: (event: KeyboardEvent, cell: CalendarDay) => void
}

function DayButton({ cell, chosen, tabStop, onChoose, onKeyDown }: DayProps) {
  const { day, worst, isAtLeast, written, when, race, racePlanned, session, state } = cell
  const look =
    worst !== null
      ? isAtLeast
        ? 'at_least'
        : 'sore'
      : when === 'future' || when === 'before'
        ? 'open'
        : written
          ? 'written'
          : 'missing'
  return (
    <button
      type="button"
      className="calendar-day"
      data-day={day}
      data-look={look}
      style={soreStyle(cell)}
      aria-label={dayWords(cell)}
      aria-pressed={chosen}
      aria-current={when === 'today' ? 'date' : undefined}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => onChoose(day)}
      onKeyDown={(event) => onKeyDown(event, cell)}
    >
      {Number(day.slice(8))}
      {race && <Flag className="calendar-race" aria-hidden="true" />}
      {racePlanned && !race && <Flag className="calendar-race" data-planned aria-hidden="true" />}
      {state && <Plus className="calendar-state" aria-hidden="true" />}
      {session && <i className="calendar-session" aria-hidden="true" />}
    </button>
  )
}

/** Hollow where the day was at least so sore. */
function soreStyle({ worst, isAtLeast }: CalendarDay): CSSProperties | undefined {
  if (worst === null) return undefined
  if (isAtLeast) return { borderColor: `var(--sore-${Math.max(5, worst)})` }
  return { background: `var(--sore-${worst})`, color: `var(--sore-ink-${worst})` }
}

function Legend() {
  return (
    <div className="calendar-legend">
      <span className="calendar-ramp" aria-hidden="true">
        {[0, 1, 3, 5, 7, 9].map((value) => (
          <i key={value} style={{ background: `var(--sore-${value})` }} />
        ))}
      </span>
      <span>highest soreness 0–10</span>
      <span className="calendar-legend-at-least">
        <i aria-hidden="true" /> at least so much
      </span>
      <span className="calendar-legend-missing">
        <i aria-hidden="true" /> nothing logged
      </span>
      <span className="calendar-legend-mark">
        <Flag className="calendar-legend-race" aria-hidden="true" /> race
      </span>
      <span className="calendar-legend-mark">
        <Flag aria-hidden="true" /> planned race
      </span>
      <span className="calendar-legend-mark">
        <b aria-hidden="true" /> session
      </span>
      <span className="calendar-legend-mark">
        <Plus aria-hidden="true" /> injured or ill
      </span>
    </div>
  )
}

function dayWords({
  day,
  worst,
  isAtLeast,
  written,
  race,
  session,
  state,
  plans,
  when,
}: CalendarDay): string {
  const soreness =
    worst !== null
      ? `highest soreness ${isAtLeast ? 'at least ' : ''}${worst}`
      : when === 'future'
        ? 'to come'
        : written
          ? 'soreness not logged'
          : 'nothing logged'
  return [
    longDay(day, navigator.language),
    race && `race, ${race}`,
    session && 'session',
    state && stateNames[state].toLowerCase(),
    plans.length > 0 && `planned: ${plans.join(' and ')}`,
    soreness,
  ]
    .filter(Boolean)
    .join(', ')
}
