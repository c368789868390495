// One routine that comes with the app: what it is for, its steps in order with picture, dose and instruction, and its start.
import { Copy } from 'lucide-react'
import { type Touching, touchingSteps } from '../../../shared/routines/leave-alone.ts'
import type { Block, Routine, Step } from '../../../shared/routines/routine.ts'
import { stepSentences } from '../../../shared/words/left-alone-words.ts'
import { WithheldNote } from '../../commands/WithheldNote.tsx'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { EasyEffort } from '../../routines/EasyEffort.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import {
  hasRunning,
  instructionWords,
  sideWords,
  stepCount,
  timeWords,
  totalTime,
  workWords,
} from '../../routines/routine-words.ts'
import { StartButton } from '../../routines/StartButton.tsx'
import { StepStart } from '../../routines/StepStart.tsx'
import { TouchingNote } from '../../routines/TouchingNote.tsx'
import { useLeftAlone } from '../../routines/use-left-alone.ts'
import { useToday } from '../../state/use-moment.ts'
import type { Library } from './use-library.ts'

type Props = { routine: Routine; startable: boolean; library: Library }

export function RoutineDetail({ routine, startable, library }: Props) {
  const touching = touchingSteps(routine, useLeftAlone())
  return (
    <Card
      className="library-routine"
      title={routine.name}
      aside={
        <div className="library-routine-facts">
          <p>
            <strong>{totalTime(routine)}</strong> with changes of side · {stepCount(routine)}
          </p>
          <Button icon={<Copy aria-hidden="true" />} onClick={() => void library.copy(routine)}>
            Copy to change
          </Button>
          {startable && <StartButton routine={routine} look="primary" />}
        </div>
      }
    >
      {routine.summary && <p className="library-routine-summary">{routine.summary}</p>}
      {routine.family === 'cooldown' && <EasyEffort />}
      {hasRunning(routine) && <WithheldNote lead="No running is suggested for now." />}
      <TouchingNote touching={touching} />
      <HarderOffer routine={routine} />
      {routine.blocks.map((block, index) => (
        <BlockSteps
          // A built-in routine's blocks never change their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name of its own
          key={index}
          block={block}
          touching={touching}
          startAs={startable ? routine.family : null}
        />
      ))}
    </Card>
  )
}

/** `startAs` is the family that a single step counts for; null where nothing can be started. */
type StartAs = { startAs: Routine['family'] | null }

function BlockSteps({ block, touching, startAs }: { block: Block; touching: Touching[] } & StartAs) {
  return (
    <>
      {block.rounds > 1 && (
        <h3 className="library-routine-rounds">
          {block.rounds} times
          {block.restBetweenSeconds > 0 && `, ${timeWords(block.restBetweenSeconds)} rest between`}
        </h3>
      )}
      <ol className="library-routine-steps">
        {block.steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            touching={touching.find((one) => one.step.id === step.id)}
            startAs={startAs}
          />
        ))}
      </ol>
    </>
  )
}

function StepRow({ step, touching, startAs }: { step: Step; touching: Touching | undefined } & StartAs) {
  const today = useToday()
  const sides = sideWords(step)
  return (
    <li className="library-routine-step">
      <Figure className="library-routine-step-figure" id={step.figure} />
      <div>
        <p className="library-routine-step-head">
          <span className="library-routine-step-name">{step.name}</span>
          <span className="library-routine-step-dose">
            {workWords(step)}
            {sides && ` · ${sides}`}
          </span>
        </p>
        <p className="library-routine-step-words">{instructionWords(step.instruction, null)}</p>
        {touching && (
          <p className="library-routine-step-touching">
            {stepSentences(touching, today, navigator.language).join(' ')}
            {touching.easier && ' The easier way leaves it alone.'}
          </p>
        )}
        {step.easier && (
          <p className="library-routine-step-variant">
            <strong>Easier:</strong> {step.easier.name}. {instructionWords(step.easier.instruction, null)}
          </p>
        )}
        {step.harder && (
          <p className="library-routine-step-variant">
            <strong>Harder:</strong> {step.harder.name}. {instructionWords(step.harder.instruction, null)}
          </p>
        )}
        {startAs && <StepStart step={step} family={startAs} />}
      </div>
    </li>
  )
}
