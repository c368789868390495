// A field for a day: today and yesterday by one press, a small calendar, or typed in the order of the language; it reads `Tuesday 24 November 2026`.
import { CalendarDays } from 'lucide-react'
import { useRef, useState } from 'react'
import { addDays, type Day, readDay } from '../../shared/base/day.ts'
import { readDayText } from '../../shared/typed/day-text.ts'
import { longDay } from '../../shared/words/dates.ts'
import { DayGrid } from './DayGrid.tsx'
import './day-field.css'
import { Field } from './Field.tsx'
import { IconButton } from './IconButton.tsx'
import type { TypedFieldProps } from './TypedFields.tsx'

type Props = TypedFieldProps & {
  today: Day
  /** 1 for Monday. */
  firstWeekday: number
  /** Left out, neither of the two buttons is there: other days are meant. */
  isRecent?: boolean
}

/** `value` is a day as `2026-11-24`, or what was typed where it says none. */
export function DayField({ today, firstWeekday, isRecent = false, hint, value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const day = readDay(value)
  const words = day ? longDay(day, navigator.language) : ''
  function choose(chosen: Day) {
    setTyped(null)
    setOpen(false)
    onChange(chosen)
  }
  function chooseInGrid(chosen: Day) {
    choose(chosen)
    giveBack()
  }
  const giveBack = () => place.current?.querySelector<HTMLElement>('.day-field-open button')?.focus()
  return (
    <div className="day-field" ref={place}>
      <div className="day-field-line">
        <Field
          {...field}
          value={typed ?? (words || value)}
          hint={typed === null || words === typed ? hint : (hint ?? (words || hintOf(value)))}
          onFocus={({ target }) => target.select()}
          onChange={(text) => {
            setTyped(text)
            onChange(readDayText(text, today, navigator.language) ?? text)
          }}
          onBlur={() => {
            if (day) setTyped(null)
          }}
        />
        <span className="day-field-open">
          <IconButton
            label={`Calendar: ${field.label}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <CalendarDays aria-hidden="true" />
          </IconButton>
        </span>
        {isRecent && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one field
          <div className="day-field-recent" role="group" aria-label="Recent ones">
            {recent(today).map(({ word, is }) => (
              <button key={word} type="button" aria-pressed={day === is} onClick={() => choose(is)}>
                {word}
              </button>
            ))}
          </div>
        )}
      </div>
      {isOpen && (
        <DayGrid
          chosen={day}
          today={today}
          firstWeekday={firstWeekday}
          onChoose={chooseInGrid}
          onClose={() => {
            setOpen(false)
            giveBack()
          }}
        />
      )}
    </div>
  )
}

function recent(today: Day): { word: string; is: Day }[] {
  return [
    { word: 'Today', is: today },
    { word: 'Yesterday', is: addDays(today, -1) },
  ]
}

/** How a day is typed where what was typed says none yet. */
function hintOf(typed: string): string {
  return typed === '' ? '' : 'as 24 November, or in numbers'
}
