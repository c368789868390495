// The editor of an own routine: its name and true time, its steps in order, and the fields of the chosen one.
import { Plus, Redo2, Undo2 } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { addStep, freshStep, removeStep, stepsOf } from '../../../shared/session/edit-routine.ts'
import type { Routine, Step } from '../../../shared/session/routine.ts'
import { Button } from '../../parts/Button.tsx'
import { AddStep } from './AddStep.tsx'
import { EditorHead } from './EditorHead.tsx'
import './editor.css'
import { BlockHead } from './BlockHead.tsx'
import { EditorState } from './EditorState.tsx'
import { HarderOffer } from './HarderOffer.tsx'
import { StartButton } from './StartButton.tsx'
import { StepFields } from './StepFields.tsx'
import { StepRow } from './StepRow.tsx'
import './step-fields.css'
import { type Editor, useEditor } from './use-editor.ts'
import { useReorder } from './use-reorder.ts'

export function RoutineEditor({ stored, startable }: { stored: Routine; startable: boolean }) {
  const editor = useEditor(stored)
  const { routine, step: chosen } = editor
  const reorder = useReorder(routine, (moved) => editor.edit(() => ({ ok: true, routine: moved })))
  const [adding, setAdding] = useState(false)
  const fields = useRef<HTMLElement>(null)
  const handleWords = useId()

  function choose(step: Step) {
    editor.choose(step.id)
    const { current } = fields
    if (current && current.getBoundingClientRect().top > window.innerHeight - 160) current.scrollIntoView()
  }
  function add(step: Step) {
    const added = freshStep(routine, step)
    if (editor.edit((old) => addStep(old, added, chosen?.id ?? null))) editor.choose(added.id)
  }
  function remove({ id }: Step) {
    const at = stepsOf(routine).findIndex((step) => step.id === id)
    const next = stepsOf(routine)[at + 1] ?? stepsOf(routine)[at - 1]
    if (!editor.edit((old) => removeStep(old, id)) || !next) return
    editor.choose(next.id)
    fields.current?.focus({ preventScroll: true })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the keys for undo are heard here, from the fields inside
    <div className="editor" onKeyDown={(event) => undoKeys(event, editor, reorder.lifted !== null)}>
      <section className="card editor-card" aria-label={`Steps of ${routine.name}`}>
        <EditorHead editor={editor} />
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
        <div className="editor-foot">
          <Button icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
            Add a step
          </Button>
          <span className="editor-foot-end">
            <button
              type="button"
              className="button button-plain"
              aria-label="Undo"
              aria-disabled={!editor.canUndo}
              onClick={editor.undo}
            >
              <Undo2 aria-hidden="true" />
            </button>
            <button
              type="button"
              className="button button-plain"
              aria-label="Redo"
              aria-disabled={!editor.canRedo}
              onClick={editor.redo}
            >
              <Redo2 aria-hidden="true" />
            </button>
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
          onCopy={() => add(chosen)}
          onRemove={() => remove(chosen)}
        />
      )}
      {adding && (
        <AddStep
          onAdd={(step) => {
            setAdding(false)
            add(step)
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  )
}

/** In the editor undo is the editor's own, in its fields too; a step that is lifted is dropped or put back first. */
function undoKeys(event: KeyboardEvent, { undo, redo }: Pick<Editor, 'undo' | 'redo'>, waits: boolean) {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  event.stopPropagation()
  if (waits) return
  if (key === 'z' && !event.shiftKey) undo()
  else redo()
}
