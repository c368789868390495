// Starts a single step of a routine as a session of its own.
import { onlyStep } from '../../shared/routines/only-step.ts'
import type { Routine, Step } from '../../shared/routines/routine.ts'
import { Button } from '../parts/Button.tsx'
import { useStartRoutine } from './start-routine.ts'
import './step-start.css'

export function StepStart({ step, family }: { step: Step; family: Routine['family'] }) {
  const start = useStartRoutine()
  return (
    <div className="step-start">
      <Button
        look="quiet"
        aria-label={`Just this step: ${step.name}`}
        onClick={() => void start(onlyStep(step, family))}
      >
        Just this step
      </Button>
    </div>
  )
}
