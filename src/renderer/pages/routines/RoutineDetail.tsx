// One routine: what it is for, its steps in order with picture, dose and instruction, and its start.
import type { Block, Routine, Step } from '../../../shared/session/routine.ts'
import { Card } from '../../parts/Card.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { sideWords, stepCount, timeWords, totalTime, workWords } from './routine-words.ts'
import { StartButton } from './StartButton.tsx'

export function RoutineDetail({ routine, startable }: { routine: Routine; startable: boolean }) {
  return (
    <Card
      className="library-routine"
      title={routine.name}
      aside={
        <div className="library-routine-facts">
          <p>
            <strong>{totalTime(routine)}</strong> with changes of side · {stepCount(routine)}
          </p>
          {startable && <StartButton routine={routine} look="primary" />}
        </div>
      }
    >
      {routine.summary && <p className="library-routine-summary">{routine.summary}</p>}
      {routine.blocks.map((block, index) => (
        // A built-in routine's blocks never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name of its own
        <BlockSteps key={index} block={block} />
      ))}
    </Card>
  )
}

function BlockSteps({ block }: { block: Block }) {
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
          <StepRow key={step.id} step={step} />
        ))}
      </ol>
    </>
  )
}

function StepRow({ step }: { step: Step }) {
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
        <p className="library-routine-step-words">{step.instruction}</p>
        {step.easier && (
          <p className="library-routine-step-variant">
            <strong>Easier:</strong> {step.easier.name}. {step.easier.instruction}
          </p>
        )}
        {step.harder && (
          <p className="library-routine-step-variant">
            <strong>Harder:</strong> {step.harder.name}. {step.harder.instruction}
          </p>
        )}
      </div>
    </li>
  )
}
