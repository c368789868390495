// Choosing a step to add: one of the built-in routines, found by its name, or a blank one.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { longestText } from '../../../../shared/base/longest-text.ts'
import { builtInRoutines } from '../../../../shared/routines/builtin/index.ts'
import { blankStep } from '../../../../shared/routines/edit-routine.ts'
import type { Step } from '../../../../shared/routines/routine.ts'
import { stepsOf } from '../../../../shared/routines/steps.ts'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field } from '../../../parts/Field.tsx'
import { Figure } from '../../../parts/Figure.tsx'
import { workWords } from '../../../routines/routine-words.ts'

/** Each step once, as the first routine that has it holds it. */
const knownSteps = [
  ...new Map(
    builtInRoutines
      .flatMap(stepsOf)
      .toReversed()
      .map((step) => [step.name, step]),
  ).values(),
].toReversed()

type Props = { onAdd: (step: Step) => void; onClose: () => void }

export function AddStep({ onAdd, onClose }: Props) {
  const [wanted, setWanted] = useState('')
  const found = knownSteps.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()))
  return (
    <Dialog title="Add a step" dirty={false} onClose={onClose}>
      <Field label="Find by name" value={wanted} onChange={setWanted} maxLength={longestText} />
      <ul className="add-step-list">
        <li>
          <button type="button" className="add-step" onClick={() => onAdd(blankStep)}>
            <span className="add-step-blank">
              <Plus aria-hidden="true" />
            </span>
            <span>
              <span className="editor-step-name">Blank step</span>
              <span className="editor-step-dose">described by you</span>
            </span>
          </button>
        </li>
        {found.map((step) => (
          <li key={step.name}>
            <button type="button" className="add-step" onClick={() => onAdd(step)}>
              <Figure className="add-step-figure" id={step.figure} decorative />
              <span>
                <span className="editor-step-name">{step.name}</span>
                <span className="editor-step-dose">{workWords(step)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="small">No built-in step has this in its name.</p>}
    </Dialog>
  )
}
