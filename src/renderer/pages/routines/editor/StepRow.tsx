// A step in the list of the editor: its handle, picture, dose and sides, and its buttons up and down.
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import { positionAbove, positionBelow } from '../../../../shared/routines/edit-routine.ts'
import type { Step } from '../../../../shared/routines/routine.ts'
import { Figure } from '../../../parts/Figure.tsx'
import { IconButton } from '../../../parts/IconButton.tsx'
import { sideWords, workWords } from '../../../routines/routine-words.ts'
import type { Reorder } from './use-reorder.ts'

type Props = { step: Step; chosen: boolean; onChoose: () => void; reorder: Reorder; handleWords: string }

export function StepRow({ step, chosen, onChoose, reorder, handleWords }: Props) {
  const isLifted = reorder.lifted === step.id
  const sides = sideWords(step)
  return (
    <li
      className="editor-step"
      data-step-id={step.id}
      data-chosen={chosen ? '' : undefined}
      data-lifted={isLifted ? '' : undefined}
      data-mark={reorder.mark?.stepId === step.id ? reorder.mark.side : undefined}
      style={isLifted && reorder.movedPx !== 0 ? { translate: `0 ${reorder.movedPx}px` } : undefined}
    >
      <button
        type="button"
        className="editor-handle"
        aria-label={`Move ${step.name}`}
        aria-describedby={handleWords}
        aria-pressed={isLifted}
        {...reorder.handle(step)}
      >
        <GripVertical aria-hidden="true" />
      </button>
      <button type="button" className="editor-step-choose" aria-pressed={chosen} onClick={onChoose}>
        <Figure className="editor-step-figure" id={step.figure} decorative />
        <span className="editor-step-words">
          <span className="editor-step-name">{step.name}</span>
          <span className="editor-step-dose">{workWords(step)}</span>
        </span>
        {sides && <span className="editor-step-sides">{sides}</span>}
      </button>
      <span className="editor-step-moves">
        <IconButton
          label={`${step.name} up`}
          aria-disabled={positionAbove(reorder.shown, step.id) === null}
          onClick={() => reorder.nudge(step, 'up')}
        >
          <ChevronUp aria-hidden="true" />
        </IconButton>
        <IconButton
          label={`${step.name} down`}
          aria-disabled={positionBelow(reorder.shown, step.id) === null}
          onClick={() => reorder.nudge(step, 'down')}
        >
          <ChevronDown aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  )
}
