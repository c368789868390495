// Moving a step of the editor: dragged by its handle, lifted and moved with keys, or one place by its buttons.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import {
  moveStep,
  positionAbove,
  positionBelow,
  positionOf,
  type StepPosition,
} from '../../../../shared/routines/edit-routine.ts'
import type { Routine, Step } from '../../../../shared/routines/routine.ts'
import { stepsOf } from '../../../../shared/routines/steps.ts'
import { dropPosition, type MeasuredBlock, measure } from './drop-position.ts'

type Lift =
  | { type: 'none' }
  | { type: 'keys'; stepId: string; preview: Routine }
  | { type: 'drag'; stepId: string; movedPx: number; to: StepPosition }
type Grip = { blocks: MeasuredBlock[]; startY: number }

/** So near to the edge of the window a drag scrolls the page. */
const edgePx = 60

export function useReorder(routine: Routine, onMove: (moved: Routine) => void) {
  const list = useRef<HTMLOListElement>(null)
  const grip = useRef<Grip | null>(null)
  const [lift, setLift] = useState<Lift>({ type: 'none' })
  const [said, setSaid] = useState('')
  const shown = lift.type === 'keys' ? lift.preview : routine

  function moved(from: Routine, stepId: string, to: StepPosition | null): Routine {
    const at = positionOf(from, stepId)
    if (!to || (at?.block === to.block && at.index === to.index)) return from
    const edited = moveStep(from, stepId, to)
    return edited.ok ? edited.routine : from
  }
  function commit(next: Routine, step: Step, verb: string) {
    setLift({ type: 'none' })
    setSaid(`${step.name}${verb}. ${positionWords(next, step.id)}.`)
    if (next !== routine) onMove(next)
  }

  function onKeyDown(step: Step, event: KeyboardEvent) {
    const lifted = lift.type === 'keys' && lift.stepId === step.id ? lift.preview : null
    const isGrip = event.key === ' ' || event.key === 'Enter'
    if (!lifted && isGrip) {
      setLift({ type: 'keys', stepId: step.id, preview: routine })
      setSaid(`${step.name}, lifted. ${positionWords(routine, step.id)}.`)
    } else if (lifted && isGrip) commit(lifted, step, ', dropped')
    else if (lifted && event.key === 'Escape') {
      setLift({ type: 'none' })
      setSaid(`${step.name}, put back. ${positionWords(routine, step.id)}.`)
    } else if (lifted && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const to = event.key === 'ArrowUp' ? positionAbove(lifted, step.id) : positionBelow(lifted, step.id)
      const preview = moved(lifted, step.id, to)
      setLift({ type: 'keys', stepId: step.id, preview })
      setSaid(`${positionWords(preview, step.id)}.`)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  function onPointerDown(step: Step, event: PointerEvent<HTMLElement>) {
    const at = positionOf(routine, step.id)
    if (event.button !== 0 || !list.current || !at) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { blocks: measure(list.current), startY: event.pageY }
    setLift({ type: 'drag', stepId: step.id, movedPx: 0, to: at })
  }
  function onPointerMove(step: Step, event: PointerEvent) {
    if (!grip.current || lift.type !== 'drag') return
    const { blocks, startY } = grip.current
    if (event.clientY < edgePx) window.scrollBy(0, -12)
    if (event.clientY > window.innerHeight - edgePx) window.scrollBy(0, 12)
    const to = dropPosition(blocks, step.id, event.pageY)
    setLift({ type: 'drag', stepId: step.id, movedPx: event.pageY - startY, to })
  }
  function onPointerUp(step: Step) {
    if (grip.current && lift.type === 'drag') commit(moved(routine, step.id, lift.to), step, '')
    grip.current = null
  }
  function onPointerCancel() {
    grip.current = null
    setLift({ type: 'none' })
  }

  return {
    list,
    shown,
    said,
    lifted: lift.type === 'none' ? null : lift.stepId,
    movedPx: lift.type === 'drag' ? lift.movedPx : 0,
    mark: lift.type === 'drag' ? dropMark(routine, lift.stepId, lift.to) : null,
    nudge(step: Step, way: 'up' | 'down') {
      const to = way === 'up' ? positionAbove(routine, step.id) : positionBelow(routine, step.id)
      commit(moved(routine, step.id, to), step, '')
    },
    handle: (step: Step) => ({
      onKeyDown: (event: KeyboardEvent) => onKeyDown(step, event),
      onPointerDown: (event: PointerEvent<HTMLElement>) => onPointerDown(step, event),
      onPointerMove: (event: PointerEvent) => onPointerMove(step, event),
      onPointerUp: () => onPointerUp(step),
      onPointerCancel,
      // A lifted step is dropped where it is when the focus goes elsewhere.
      onBlur: () => {
        if (lift.type === 'keys' && lift.stepId === step.id) commit(lift.preview, step, ', dropped')
      },
    }),
  }
}
export type Reorder = ReturnType<typeof useReorder>

/** The row beside which the dragged step would stand. */
function dropMark(
  routine: Routine,
  draggedId: string,
  to: StepPosition,
): { stepId: string; side: string } | null {
  const others = routine.blocks[to.block]?.steps.filter(({ id }) => id !== draggedId) ?? []
  const below = others[to.index]
  if (below) return { stepId: below.id, side: 'above' }
  const above = others.at(-1)
  return above ? { stepId: above.id, side: 'below' } : null
}

function positionWords(routine: Routine, stepId: string): string {
  const steps = stepsOf(routine)
  return `Position ${steps.findIndex(({ id }) => id === stepId) + 1} of ${steps.length}`
}
