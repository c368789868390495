// "Still so?": what was said of sore places on an earlier day, each kept, changed or ended by one press or key, and then standing where it was asked.
import { X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import { digitOf } from '../../../../shared/base/pressed-key.ts'
import type { Rating } from '../../../../shared/journal/records.ts'
import type { StillSoAnswer, StillSo as StillSoQuestion } from '../../../../shared/soreness/still-so.ts'
import { SoreChipRow } from '../../../parts/SoreChips.tsx'
import { SoreNumber } from '../../../parts/SoreNumber.tsx'
import './still-so.css'
import { besideName, keyOfQuestion, questionName, shortName } from './still-so-words.ts'
import type { Asked } from './use-asked-here.ts'
import { useTenTyped } from './use-ten-typed.ts'

type Props = {
  asked: readonly Asked[]
  today: Day
  onAnswer: (question: StillSoQuestion, answer: StillSoAnswer) => void
}

export function StillSo({ asked, today, onAnswer }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const digit = useTenTyped()
  const questions = asked.flatMap(({ question, answer }) => (answer === null ? [question] : []))
  if (asked.length === 0) return null

  /** The focus goes on to the next question, since the answered one is a button no more. */
  function give(question: StillSoQuestion, given: StillSoAnswer) {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button.still-so-keep') ?? [])]
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
    if (isOver) give(question, { type: 'over' })
    else if (pressed !== null && question.word === 'sore')
      digit(pressed, (value) => give(question, { type: 'number', value }))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className="still-so" aria-labelledby="still-so-title">
      <h4 id="still-so-title" className="still-so-title">
        {questions.length > 0 ? 'Still so?' : 'Answered today'}
        <span className="tiny">
          {questions.length > 0 ? 'press to keep, a number to change' : 'change it on the map or below'}
        </span>
      </h4>
      <ul className="still-so-list" ref={list}>
        {asked.map(({ question, answer }) =>
          answer ? (
            <Answered
              today={today}
              key={keyOfQuestion(question)}
              question={question}
              answer={question.word === 'sore' ? withoutAskedMarks(asked, answer) : answer}
            />
          ) : (
            <li key={keyOfQuestion(question)} className="still-so-chip" data-word={question.word}>
              <button
                type="button"
                className="still-so-keep"
                onClick={() => give(question, { type: 'yes' })}
                onKeyDown={(event) => onKeyDown(question, event)}
              >
                <Words question={question} today={today} />
                <span className="visually-hidden">. Still so?</span>
              </button>
              <button
                type="button"
                className="still-so-over"
                aria-label={`${questionName(question)}: gone`}
                title="Gone"
                onClick={() => give(question, { type: 'over' })}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

/** Both sides stay in one chip where their marks stand in rows of their own. */
function withoutAskedMarks(asked: readonly Asked[], ratings: readonly Rating[]): Rating[] {
  const isAsked = (word: StillSoQuestion['word'], { region, side }: Rating) =>
    asked.some(
      ({ question }) =>
        question.word === word &&
        question.places.some((place) => place.region === region && place.side === side),
    )
  return ratings.map((rating) => {
    const { feel, atRest, ...number } = rating
    return {
      ...number,
      ...(feel && !isAsked('sharp', rating) && { feel }),
      ...(atRest !== undefined && !isAsked('at_rest', rating) && { atRest }),
    }
  })
}

function Words({ question, today }: { question: StillSoQuestion; today: Day }) {
  return (
    <>
      {shortName(question)}
      <span className="still-so-day">{besideName(question, today, navigator.language)}</span>
      {question.word === 'sore' && <SoreNumber value={question.value} />}
    </>
  )
}

type AnsweredProps = { question: StillSoQuestion; today: Day; answer: readonly Rating[] }

/** What today's check says of it now, in the place of the question and as high. */
function Answered({ question, today, answer }: AnsweredProps) {
  const { word } = question
  const sore = answer.filter(({ value }) => value > 0)
  const holds = sore.some(({ feel, atRest }) => (word === 'sharp' ? feel === 'sharp' : atRest === true))
  return (
    <li className="still-so-answered">
      <span className="still-so-chip" aria-hidden="true">
        <span className="still-so-keep">
          <Words question={question} today={today} />
        </span>
        <span className="still-so-over" />
      </span>
      {word === 'sore' && sore.length > 0 ? (
        <SoreChipRow ratings={sore} />
      ) : (
        <span className="still-so-said">
          {questionName(question)}: {word !== 'sore' && holds ? 'still so' : 'gone'}
        </span>
      )}
    </li>
  )
}
