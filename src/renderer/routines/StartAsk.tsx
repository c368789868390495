// Says once, before a routine begins, which of its steps touch a place that is to be left alone; the runner decides.
import { useSyncExternalStore } from 'react'
import { stepsOf } from '../../shared/routines/steps.ts'
import { sparedSentence, touchingSentences } from '../../shared/words/left-alone-words.ts'
import { Ask } from '../parts/Ask.tsx'
import { Button } from '../parts/Button.tsx'
import { useToday } from '../state/use-moment.ts'
import { type StartQuestion, startQuestions } from './start-question.ts'

export function StartAsk() {
  const question = useSyncExternalStore(startQuestions.watch, startQuestions.open)
  return question && <Question key={question.routine.id} question={question} />
}

function Question({ question }: { question: StartQuestion }) {
  const { routine, spared, answer } = question
  const today = useToday()
  const touching = [...spared.eased, ...spared.leftOut]
  return (
    <Ask title={`Start ${routine.name}?`} onClose={() => answer('not')}>
      {(close) => (
        <>
          {touchingSentences(touching, today, navigator.language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="small">{leftWords(question)}</p>
          <div className="ask-buttons">
            {spared.routine && (
              <Button look="primary" onClick={() => answer('spared')}>
                {spared.leftOut.length > 0 ? 'Start without those steps' : 'Start the easier way'}
              </Button>
            )}
            <Button onClick={() => answer('whole')}>Start as it is</Button>
            <Button look="quiet" onClick={close}>
              Do not start
            </Button>
          </div>
        </>
      )}
    </Ask>
  )
}

/** What there is without those steps. */
function leftWords({ routine, spared }: StartQuestion): string {
  if (!spared.routine) return 'No other step would be left. Resting is just as good.'
  if (spared.leftOut.length === 0) return sparedSentence(spared)
  const left = stepsOf(spared.routine).length
  const eased = spared.eased.length > 0 ? ` ${sparedSentence({ eased: spared.eased, leftOut: [] })}` : ''
  return `${left} of its ${stepsOf(routine).length} steps would be left.${eased}`
}
