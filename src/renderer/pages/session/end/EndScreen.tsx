// The end of a session: how long it was, what was done, how sore it is now, a note; saved with Enter.
import { Fragment } from 'react'
import { listed } from '../../../../shared/base/words.ts'
import type { FinishedSession } from '../../../../shared/session/state.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { NoteField } from '../../../parts/Field.tsx'
import { EndAnswer } from './EndAnswer.tsx'
import { EndFrame } from './EndFrame.tsx'
import { stepsOf } from './end-view.ts'
import { useEnd } from './use-end.ts'

export function EndScreen({ session }: { session: FinishedSession }) {
  const end = useEnd(session)
  return (
    <EndFrame
      session={session}
      end={end}
      done={<StepsDone session={session} />}
      saveToo={(ending) => (
        <Button disabled={ending} onClick={() => void end.saveAndStartAgain()}>
          Save and start again
        </Button>
      )}
    >
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
        <div className="session-end-note">
          <NoteField placeholder="Optional" value={end.note} onChange={end.setNote} />
        </div>
      </Card>
    </EndFrame>
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
            {lead} {listed(names)}.
          </p>
        ))}
    </>
  )
}

function Names({ lead, names }: { lead: string; names: readonly string[] }) {
  return (
    <>
      {` ${lead} `}
      {names.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && (at === names.length - 1 ? ' and ' : ', ')}
          <strong>{name}</strong>
        </Fragment>
      ))}
      .
    </>
  )
}
