// The editor of an own routine: its name and true time, its steps in order, and the fields of the chosen one.
import { Plus, Redo2, Undo2 } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { addSteps, joinAbove, removeStep, splitBefore } from '../../../../shared/routines/edit-routine.ts'
import { touchingSteps } from '../../../../shared/routines/leave-alone.ts'
import type { Routine, Step } from '../../../../shared/routines/routine.ts'
import { stepsOf } from '../../../../shared/routines/steps.ts'
import { Button } from '../../../parts/Button.tsx'
import { EditorHead } from './EditorHead.tsx'
import './editor.css'
import { HarderOffer } from '../../../routines/HarderOffer.tsx'
import { StartButton } from '../../../routines/StartButton.tsx'
import { TouchingNote } from '../../../routines/TouchingNote.tsx'
import { useLeftAlone } from '../../../routines/use-left-alone.ts'
import { BlockHead } from './BlockHead.tsx'
import { EditorState } from './EditorState.tsx'
import { keepFocus } from './kept-focus.ts'
import { StepFields } from './StepFields.tsx'
import { StepPicker } from './StepPicker.tsx'
import { StepRow } from './StepRow.tsx'
import './step-fields.css'
import type { Library } from '../use-library.ts'
import { useEditor } from './use-editor.ts'
import { useReorder } from './use-reorder.ts'
import { useUndoKeys } from './use-undo-keys.ts'

type Props = { stored: Routine; startable: boolean; library: Library }

export function RoutineEditor({ stored, startable, library }: Props) {
  const editor = useEditor(stored)
  const { routine, step: chosen } = editor
  const alone = useLeftAlone()
  const reorder = useReorder(routine, (moved) => editor.edit(() => ({ ok: true, routine: moved })))
  const [adding, setAdding] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const fields = useRef<HTMLElement>(null)
  const handleWords = useId()
  const undo = () => keepFocus(fields, editor.undo)
  const redo = () => keepFocus(fields, editor.redo)
  useUndoKeys(place, { undo, redo }, reorder.lifted !== null)

  function choose(step: Step) {
    editor.choose(step.id)
    const { current } = fields
    if (current && current.getBoundingClientRect().top > window.innerHeight - 160) current.scrollIntoView()
  }
  /** The last of them is the one that is chosen. */
  function add(steps: Step[]) {
    const after = chosen?.id ?? null
    const at = after === null ? -1 : stepsOf(routine).findIndex(({ id }) => id === after)
    const edited = addSteps(routine, steps, after)
    if (!editor.edit(() => edited) || !edited.ok) return
    const last = stepsOf(edited.routine).at(at < 0 ? -1 : at + steps.length)
    if (last) editor.choose(last.id)
  }
  function remove({ id }: Step) {
    const at = stepsOf(routine).findIndex((step) => step.id === id)
    const next = stepsOf(routine)[at + 1] ?? stepsOf(routine)[at - 1]
    keepFocus(fields, () => {
      if (editor.edit((old) => removeStep(old, id)) && next) editor.choose(next.id)
    })
  }
  const split = ({ id }: Step) => keepFocus(fields, () => void editor.edit((old) => splitBefore(old, id)))
  const join = (index: number) => keepFocus(fields, () => void editor.edit((old) => joinAbove(old, index)))
  return (
    <div className="editor" ref={place}>
      <section className="card editor-card" aria-label={`Steps of ${routine.name}`}>
        <EditorHead editor={editor} library={library} />
        <p className="visually-hidden" id={handleWords}>
          Space lifts the step, the arrows up and down move it, Space drops it and Escape puts it back.
        </p>
        <ol className="editor-steps" ref={reorder.list}>
          {reorder.shown.blocks.flatMap((block, index) => [
            <BlockHead
              key={`block of ${block.steps[0]?.id}`}
              editor={editor}
              block={block}
              index={index}
              blockCount={reorder.shown.blocks.length}
              onJoin={() => join(index)}
            />,
            ...block.steps.map((step) => (
              <StepRow
                key={step.id}
                step={step}
                chosen={step.id === chosen?.id}
                onChoose={() => choose(step)}
                reorder={reorder}
                handleWords={handleWords}
              />
            )),
          ])}
        </ol>
        <p className="visually-hidden" aria-live="polite">
          {reorder.said}
        </p>
        <EditorState editor={editor} />
        <HarderOffer routine={routine} />
        <TouchingNote touching={touchingSteps(routine, alone)} />
        <div className="editor-foot">
          <Button icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
            Add steps
          </Button>
          <span className="editor-foot-end">
            <Button
              icon={<Undo2 aria-hidden="true" />}
              aria-label="Undo"
              aria-disabled={!editor.canUndo}
              onClick={undo}
            />
            <Button
              icon={<Redo2 aria-hidden="true" />}
              aria-label="Redo"
              aria-disabled={!editor.canRedo}
              onClick={redo}
            />
            {startable && <StartButton routine={routine} look="primary" />}
          </span>
        </div>
      </section>
      {chosen && (
        <StepFields
          key={chosen.id}
          editor={editor}
          step={chosen}
          place={fields}
          onCopy={() => add([chosen])}
          onRemove={() => remove(chosen)}
          onSplit={() => split(chosen)}
        />
      )}
      {adding && (
        <StepPicker
          title="Add steps"
          verb="Add"
          onChoose={async (steps) => {
            setAdding(false)
            add(steps)
            return null
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  )
}
