// "Still so?": what was said of sore places on an earlier day, each kept, changed or ended by one press or key.
import { X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import { digitOf } from '../../../../shared/base/pressed-key.ts'
import type { StillSoAnswer, StillSo as StillSoQuestion } from '../../../../shared/soreness/still-so.ts'
import { SoreNumber } from '../../../parts/SoreNumber.tsx'
import './still-so.css'
import { besideName, questionName, shortName } from './still-so-words.ts'
import { useTenTyped } from './use-ten-typed.ts'

type Props = {
  questions: readonly StillSoQuestion[]
  today: Day
  onAnswer: (question: StillSoQuestion, answer: StillSoAnswer) => void
}

export function StillSo({ questions, today, onAnswer }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const digit = useTenTyped()
  if (questions.length === 0) return null

  /** The focus goes on to the next question, since the answered one goes away. */
  function answer(question: StillSoQuestion, given: StillSoAnswer) {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.still-so-keep') ?? [])]
    const at = questions.indexOf(question)
    const next = buttons[at + 1] ?? buttons[at - 1]
    const hadFocus = list.current?.contains(document.activeElement)
    onAnswer(question, given)
    if (hadFocus) (next ?? document.getElementById('check-in-nothing-else'))?.focus()
  }
  function onKeyDown(question: StillSoQuestion, event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pressed = digitOf(event)
    const isOver = event.key === 'Delete' || event.key === 'Backspace'
    if (isOver) answer(question, { type: 'over' })
    else if (pressed !== null && question.word === 'sore')
      digit(pressed, (value) => answer(question, { type: 'number', value }))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className="still-so" aria-labelledby="still-so-title">
      <h4 id="still-so-title" className="still-so-title">
        Still so?
        <span className="tiny">press to keep, a number to change</span>
      </h4>
      <ul className="still-so-list" ref={list}>
        {questions.map((question) => (
          <li key={keyOf(question)} className="still-so-chip" data-word={question.word}>
            <button
              type="button"
              className="still-so-keep"
              onClick={() => answer(question, { type: 'yes' })}
              onKeyDown={(event) => onKeyDown(question, event)}
            >
              {shortName(question)}
              <span className="still-so-day">{besideName(question, today, navigator.language)}</span>
              {question.word === 'sore' && <SoreNumber value={question.value} />}
              <span className="visually-hidden">. Still so?</span>
            </button>
            <button
              type="button"
              className="still-so-over"
              aria-label={`${questionName(question)}: gone`}
              title="Gone"
              onClick={() => answer(question, { type: 'over' })}
            >
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function keyOf({ word, places }: StillSoQuestion): string {
  return [word, ...places.map(({ region, side }) => `${region}:${side}`)].join(' ')
}
