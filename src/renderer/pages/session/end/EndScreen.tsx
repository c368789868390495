// The end of a session: how long it was, what was done, how sore it is now, a note; saved with Enter.
import { useEffect, useRef, useState } from 'react'
import { clockTime } from '../../../../shared/base/day.ts'
import type { FinishedSession } from '../../../../shared/session/state.ts'
import { clockWords } from '../../../../shared/words/units.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { usePreferences } from '../../../state/use-preferences.ts'
import { Discard } from '../ask/Discard.tsx'
import { EndAnswer } from './EndAnswer.tsx'
import './end.css'
import { headlineOf, stepsOf } from './end-view.ts'
import { useEnd, useEnterSaves } from './use-end.ts'

export function EndScreen({ session }: { session: FinishedSession }) {
  const end = useEnd(session)
  const { clock } = usePreferences()
  const [asking, setAsking] = useState(false)
  const headline = useRef<HTMLHeadingElement>(null)
  // Not the button: a Space that was meant to pause would press it.
  useEffect(() => headline.current?.focus(), [])
  useEnterSaves(() => void end.save())
  const ending = end.stage !== 'open'
  return (
    <div className="session-end">
      <p className="session-end-routine">{session.routine.name}</p>
      <div className="session-end-columns">
        <section className="session-end-words">
          <p className="session-end-at">Done at {clockWords(clockTime(session.endedAt), clock)}</p>
          <h1 tabIndex={-1} ref={headline}>
            {headlineOf(session)}
          </h1>
          <StepsDone session={session} />
          <div className="session-end-buttons">
            <Button look="primary" shortcut="Enter" disabled={ending} onClick={() => void end.save()}>
              Save
            </Button>
            <Button disabled={ending} onClick={() => void end.saveAndStartAgain()}>
              Save and start again
            </Button>
            <Button look="quiet" disabled={ending} onClick={() => setAsking(true)}>
              Discard…
            </Button>
          </div>
          {end.refused && (
            <p className="session-end-refused" role="alert">
              Not saved. {end.refused}
            </p>
          )}
        </section>
        <Card {...cardHead(end.questions.first.length > 0)} className="session-end-card">
          {end.questions.first.map((question) => (
            <EndAnswer key={question.key} question={question} end={end} />
          ))}
          {end.questions.more.length > 0 && (
            <details className="session-end-more">
              <summary>More places this routine works ({end.questions.more.length})</summary>
              {end.questions.more.map((question) => (
                <EndAnswer key={question.key} question={question} end={end} />
              ))}
            </details>
          )}
          <label className="session-end-note">
            Note
            <textarea
              rows={2}
              placeholder="Optional"
              value={end.note}
              onChange={(event) => end.setNote(event.target.value)}
            />
          </label>
        </Card>
      </div>
      {asking && (
        <Discard session={session} onDiscard={() => void end.discard()} onClose={() => setAsking(false)} />
      )}
    </div>
  )
}

function cardHead(asks: boolean) {
  return asks
    ? { title: 'How sore now, when you use it?', aside: '0 none – 10 worst' }
    : { title: 'Anything to remember?' }
}

/** So many names go into one sentence; more stand apart and smaller. */
const mostInSentence = 3

function StepsDone({ session }: { session: FinishedSession }) {
  const { text, skipped, partly } = stepsOf(session)
  const parts = [
    { lead: session.early ? 'Left out:' : 'You skipped', names: skipped },
    { lead: 'Done in part:', names: partly },
  ].filter(({ names }) => names.length > 0)
  const isShort = (part: (typeof parts)[number]) => part.names.length <= mostInSentence
  return (
    <>
      <p className="session-end-steps">
        {text}
        {parts.filter(isShort).map((part) => (
          <Names key={part.lead} {...part} />
        ))}
      </p>
      {parts
        .filter((part) => !isShort(part))
        .map(({ lead, names }) => (
          <p key={lead} className="session-end-many small">
            {lead} {new Intl.ListFormat('en-GB').format(names)}.
          </p>
        ))}
    </>
  )
}

function Names({ lead, names }: { lead: string; names: readonly string[] }) {
  const parts = new Intl.ListFormat('en-GB').formatToParts(names)
  return (
    <>
      {` ${lead} `}
      {parts.map(({ type, value }) => (type === 'element' ? <strong key={value}>{value}</strong> : value))}.
    </>
  )
}
