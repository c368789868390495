// The state of the editor: the draft with its undo, the chosen step, and what became of its saving.
import { useRef, useState } from 'react'
import { type EditedRoutine, editFacts } from '../../../../shared/routines/edit-routine.ts'
import { withGuess } from '../../../../shared/routines/guess-family.ts'
import type { Routine } from '../../../../shared/routines/routine.ts'
import { stepsOf } from '../../../../shared/routines/steps.ts'
import { type History, historyOf, redone, undone, withEdit, withFieldLeft, withTyping } from './history.ts'
import { useRoutineWriter } from './use-routine-writer.ts'

export function useEditor(stored: Routine) {
  const [history, setHistory] = useState(() => historyOf(stored))
  // Two edits may come before the next drawing.
  const latest = useRef(history)
  const isFamilyChosen = useRef(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [chosenId, choose] = useState<string | null>(null)
  const writer = useRoutineWriter()
  const { routine, texts } = history.present
  const steps = stepsOf(routine)

  function turn(next: History) {
    const before = latest.current.present.routine
    latest.current = next
    setHistory(next)
    if (next.present.routine !== before) writer.write(next.present.routine)
  }
  /** Until a kind is chosen by hand it goes with the steps. */
  function made(make: (routine: Routine) => EditedRoutine): EditedRoutine {
    const { routine: before } = latest.current.present
    const edited = make(before)
    if (!edited.ok || isFamilyChosen.current) return edited
    return { ok: true, routine: withGuess(before, edited.routine) }
  }
  /** An edit that cannot be made changes nothing and says why. */
  function edit(make: (routine: Routine) => EditedRoutine) {
    const edited = made(make)
    setProblem(edited.ok ? null : edited.problem)
    if (edited.ok) turn(withEdit(latest.current, edited.routine))
    return edited.ok
  }

  return {
    routine,
    problem,
    written: writer.written,
    settled: writer.settled,
    saveAgain: () => writer.write(latest.current.present.routine),
    step: steps.find(({ id }) => id === chosenId) ?? steps[0],
    choose,
    edit,
    chooseFamily(family: Routine['family']) {
      isFamilyChosen.current = true
      edit((old) => editFacts(old, { family }))
    },
    /** The props of a text field: `stands` is its text in the routine, `make` puts a text there. */
    field(key: string, stands: string, make: (routine: Routine, text: string) => EditedRoutine) {
      return {
        value: texts[key]?.text ?? stands,
        problem: texts[key]?.problem ?? undefined,
        onChange: (text: string) =>
          turn(
            withTyping(
              latest.current,
              key,
              text,
              made((before) => make(before, text)),
            ),
          ),
        onBlur: () => turn(withFieldLeft(latest.current)),
      }
    },
    undo: () => {
      setProblem(null)
      turn(undone(latest.current))
    },
    redo: () => {
      setProblem(null)
      turn(redone(latest.current))
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  }
}
export type Editor = ReturnType<typeof useEditor>
