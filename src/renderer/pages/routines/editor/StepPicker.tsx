// Choosing steps: those of the built-in routines, found by their names, and a blank one; several at once, in the order of choosing.
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { longestText } from '../../../../shared/base/longest-text.ts'
import { blankStep, newRoutine } from '../../../../shared/routines/edit-routine.ts'
import type { Step } from '../../../../shared/routines/routine.ts'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field } from '../../../parts/Field.tsx'
import { Figure } from '../../../parts/Figure.tsx'
import { totalTime, workWords } from '../../../routines/routine-words.ts'
import { familyWords } from './editor-words.ts'
import { stepsNamed } from './known-steps.ts'
import './step-picker.css'

type Props = {
  title: string
  /** The button that takes the chosen steps, `Add`. */
  verb: string
  /** What is made of the steps is a routine by itself, whose kind is said. */
  isWhole?: boolean
  /** Answers why the steps could not be taken, null where they were. */
  onChoose: (steps: Step[]) => Promise<string | null>
  onClose: () => void
}

export function StepPicker({ title, verb, isWhole = false, onChoose, onClose }: Props) {
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<readonly Step[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const found = stepsNamed(wanted)
  function toggle(step: Step) {
    setProblem(null)
    setChosen((before) => (before.includes(step) ? before.filter((one) => one !== step) : [...before, step]))
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || wanted.trim() === '') return
    // With a name in the field Enter means its first hit, with none the steps that were chosen.
    event.preventDefault()
    const [first] = found
    if (!first) return
    if (!chosen.includes(first)) toggle(first)
    setWanted('')
  }
  const submit = async () =>
    setProblem(chosen.length > 0 ? await onChoose([...chosen]) : 'Choose one step or more.')
  const words = chosen.length === 1 ? '1 step' : `${chosen.length} steps`
  const option = (step: Step) => ({ step, at: chosen.indexOf(step), onToggle: () => toggle(step) })
  return (
    <Dialog
      title={title}
      dirty={false}
      onClose={onClose}
      submit={chosen.length === 0 ? verb : `${verb} ${words}`}
      onSubmit={submit}
    >
      <Field
        label="Find by name"
        hint="Enter takes the first one."
        value={wanted}
        onChange={setWanted}
        onKeyDown={onKeyDown}
        maxLength={longestText}
        problem={problem ?? undefined}
      />
      <p className="small step-picker-chosen" role="status">
        {chosen.length === 0 ? 'Nothing chosen yet.' : chosenWords(chosen, isWhole)}
      </p>
      <ul className="step-picker-list">
        {found.map((step) => (
          <li key={step.name}>
            <Option {...option(step)} />
          </li>
        ))}
        <li>
          <Option {...option(blankStep)} />
        </li>
      </ul>
      {found.length === 0 && <p className="small">No step of the built-in routines has this in its name.</p>}
    </Dialog>
  )
}

/** `at` is its place among the chosen ones, below 0 while it is none of them. */
function Option({ step, at, onToggle }: { step: Step; at: number; onToggle: () => void }) {
  const isBlank = step === blankStep
  return (
    <button type="button" className="step-picker-step" aria-pressed={at >= 0} onClick={onToggle}>
      {isBlank ? (
        <span className="step-picker-blank">
          <Plus aria-hidden="true" />
        </span>
      ) : (
        <Figure className="step-picker-figure" id={step.figure} decorative />
      )}
      <span>
        <span className="editor-step-name">{isBlank ? 'Blank step' : step.name}</span>
        <span className="editor-step-dose">{isBlank ? 'described by you' : workWords(step)}</span>
      </span>
      {at >= 0 && (
        <span className="step-picker-at" aria-hidden="true">
          {at + 1}
        </span>
      )}
    </button>
  )
}

/** `Pigeon pose, Cat and cow: 3:20. Counts as stretching in your week.` */
function chosenWords(chosen: readonly Step[], isWhole: boolean): string {
  const routine = newRoutine('chosen', [], chosen)
  const names = chosen.map((step) => (step === blankStep ? 'Blank step' : step.name)).join(', ')
  return `${names}: ${totalTime(routine)}.${isWhole ? ` ${familyWords(routine.family)}` : ''}`
}
