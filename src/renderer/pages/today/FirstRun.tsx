// The first page of an empty journal: a routine that starts at once, the page of today, or a race that has just been run.
import { type ReactNode, useState } from 'react'
import { uncapitalised } from '../../../shared/base/words.ts'
import { afterRunFloor } from '../../../shared/routines/builtin/after-run-floor.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { EntryForm } from '../../entries/EntryForm.tsx'
import type { OpenForm } from '../../entries/open-form.ts'
import { Button } from '../../parts/Button.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { stepCount, totalTime } from '../../routines/routine-words.ts'
import { useStartRoutine } from '../../routines/start-routine.ts'
import { useToday } from '../../state/use-moment.ts'
import './first-run.css'
import { JustRaced } from './JustRaced.tsx'

export function FirstRun({ onWrite }: { onWrite: () => void }) {
  const today = useToday()
  const start = useStartRoutine()
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  return (
    <div className="first-run">
      <h1 tabIndex={-1}>
        A quiet place for the
        <br /> days after the run.
      </h1>
      <p className="first-run-lead">
        Guided stretching, a diary of soreness and sleep, and charts of how you come back. Everything stays on
        this computer.
      </p>
      <div className="first-run-choices">
        <Choice
          figure="hip-lift"
          title={`Try the ${uncapitalised(afterRunFloor.name)}`}
          words={`${totalTime(afterRunFloor)}, ${stepCount(afterRunFloor)}, guided one by one. Nothing to set up.`}
        >
          <Button look="primary" onClick={() => void start(afterRunFloor.id)}>
            Start
          </Button>
        </Choice>
        <Choice figure="childs-pose" title="Log today" words="How sore, how you slept. Fifteen seconds.">
          <Button onClick={onWrite}>Open the page</Button>
        </Choice>
        <Choice
          figure="jog"
          title="I have just raced"
          words="Its soreness is followed from the finish to day 10."
        >
          <JustRaced today={today} />
        </Choice>
      </div>
      <p className="first-run-file small">
        Your runs are on a watch, or in another app?
        <Button look="quiet" onClick={() => setForm({ type: 'new', kind: 'import' })}>
          Choose a file
        </Button>
      </p>
      <p className="tiny">
        A training diary, not a doctor. <SafetyLink />
      </p>
      <EntryForm form={form} day={today} onClose={() => setForm({ type: 'none' })} />
    </div>
  )
}

function Choice({
  figure,
  title,
  words,
  children,
}: {
  figure: string | null
  title: string
  words: string
  children: ReactNode
}) {
  return (
    <section className="card first-run-choice" aria-label={title}>
      <Figure id={figure} decorative className="first-run-figure" />
      <h2>{title}</h2>
      <p className="small">{words}</p>
      {children}
    </section>
  )
}
