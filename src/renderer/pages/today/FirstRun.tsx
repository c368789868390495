// The first page of an empty journal: three ways to begin, each of them real.
import { type ReactNode, useState } from 'react'
import { builtInRoutines } from '../../../shared/routines/builtin/index.ts'
import { totals } from '../../../shared/routines/timeline.ts'
import { durationText } from '../../../shared/words/units.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { EntryForm } from '../../entries/EntryForm.tsx'
import type { OpenForm } from '../../entries/open-form.ts'
import { Button } from '../../parts/Button.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { useToday } from '../../state/use-moment.ts'
import './first-run.css'
import { useStartRoutine } from '../../routines/start-routine.ts'

/** The shortest of the gentle routines, so that a first try is soon done. */
const firstRoutine = builtInRoutines
  .filter(({ family }) => family === 'stretching' || family === 'mobility')
  .reduce((shortest, routine) => (totals(routine).totalMs < totals(shortest).totalMs ? routine : shortest))

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
          figure={firstRoutine.blocks[0]?.steps[0]?.figure ?? null}
          title="Try a routine"
          words={`${firstRoutine.name}, ${durationText(totals(firstRoutine).totalMs / 1000)}, guided step by step. Nothing to set up.`}
        >
          <Button look="primary" onClick={() => void start(firstRoutine.id)}>
            Start
          </Button>
        </Choice>
        <Choice figure="childs-pose" title="Log today" words="How sore, how you slept. Fifteen seconds.">
          <Button onClick={onWrite}>Open the page</Button>
        </Choice>
        <Choice
          figure="jog"
          title="Bring in a run"
          words="A .fit, .tcx or .gpx file from your watch. Mark it as a race to follow the days after."
        >
          <Button onClick={() => setForm({ type: 'new', kind: 'import' })}>Choose a file</Button>
        </Choice>
      </div>
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
