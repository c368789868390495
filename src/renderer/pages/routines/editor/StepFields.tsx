// The fields of the chosen step: what is done, how often and how long, on which side, and in which words.
import { Copy, SplitSquareVertical, Trash2 } from 'lucide-react'
import { type RefObject, useId } from 'react'
import { editSides } from '../../../../shared/routines/edit-places.ts'
import { editStep, positionOf } from '../../../../shared/routines/edit-routine.ts'
import {
  editField,
  editKind,
  fieldText,
  kindOf,
  type StepField,
} from '../../../../shared/routines/edit-step.ts'
import type { Step } from '../../../../shared/routines/routine.ts'
import { Button } from '../../../parts/Button.tsx'
import { Field, NoteField, SelectField } from '../../../parts/Field.tsx'
import { NumberField } from '../../../parts/TypedFields.tsx'
import { kindChoices, paceChoices, restChoices, sideChoices, stepTime } from './editor-words.ts'
import { PictureField } from './PictureField.tsx'
import { PlacesFields } from './PlacesFields.tsx'
import type { Editor } from './use-editor.ts'
import { WayFields } from './WayFields.tsx'
import { WorkFields } from './WorkFields.tsx'

type Props = {
  editor: Editor
  step: Step
  place: RefObject<HTMLElement | null>
  onCopy: () => void
  onRemove: () => void
  onSplit: () => void
}

export function StepFields({ editor, step, place, onCopy, onRemove, onSplit }: Props) {
  const titleId = useId()
  const { work } = step
  const typed = (field: StepField) =>
    editor.field(`${step.id}.${field}`, fieldText(step, field), (routine, text) =>
      editField(routine, step.id, field, text),
    )
  const choose = (change: Partial<Step>) =>
    void editor.edit((routine) => editStep(routine, step.id, (old) => ({ ...old, ...change })))
  const startsBlock = positionOf(editor.routine, step.id)?.index === 0
  return (
    <section className="card step-fields" aria-labelledby={titleId} ref={place} tabIndex={-1}>
      <h2 id={titleId}>{step.name}</h2>
      <Field label="Name" {...typed('name')} />
      <SelectField
        label="What"
        value={kindOf(step)}
        choices={kindChoices}
        onChange={(kind) => void editor.edit((routine) => editKind(routine, step.id, kind))}
      />
      <WorkFields step={step} typed={typed} />
      <SelectField
        label="Sides"
        value={step.sides}
        choices={sideChoices(step)}
        onChange={(sides) => void editor.edit((routine) => editSides(routine, step.id, sides))}
      />
      <div className="step-fields-pair">
        <NumberField label="Get ready, s" {...typed('getReadySeconds')} />
        {step.sides !== 'none' && <NumberField label="Change, s" {...typed('switchSeconds')} />}
      </div>
      {work.type === 'reps' && (
        <SelectField
          label="Each rep"
          value={work.pace}
          choices={paceChoices}
          onChange={(pace) => choose({ work: { ...work, pace } })}
        />
      )}
      <div className="step-fields-pair">
        {work.type === 'reps' && work.phases.length === 2 && work.pace === 'tempo' && (
          <NumberField label="Move, s" {...typed('moveSeconds')} />
        )}
        <NumberField label="Rest after, s" {...typed('restAfterSeconds')} />
        {step.restAfterSeconds > 0 && (
          <SelectField
            label="While resting"
            value={step.restKind}
            choices={restChoices}
            onChange={(restKind) => choose({ restKind })}
          />
        )}
      </div>
      <p className="step-fields-time">
        This step takes {stepTime(step)}.
        {step.sides !== 'none' && ' The second side always gets the same time as the first.'}
      </p>
      <details className="step-fields-words">
        <summary>Words and picture</summary>
        <NoteField label="Instruction" {...typed('instruction')} />
        {step.sides !== 'none' && (
          <p className="step-fields-time">
            For “the named leg” the player says “your left leg”, then “your right leg”.
          </p>
        )}
        <NoteField label="Comfort" {...typed('comfort')} />
        <PictureField figure={step.figure} onChange={(figure) => choose({ figure })} />
      </details>
      <PlacesFields editor={editor} step={step} list="serves" places={step.serves} />
      <PlacesFields editor={editor} step={step} list="loads" places={step.loads} />
      <details className="step-fields-words">
        <summary>Easier and harder</summary>
        <WayFields editor={editor} step={step} way="easier" />
        <WayFields editor={editor} step={step} way="harder" />
      </details>
      <div className="step-fields-actions">
        <Button look="quiet" icon={<Copy aria-hidden="true" />} onClick={onCopy}>
          Copy step
        </Button>
        <Button look="quiet" icon={<Trash2 aria-hidden="true" />} onClick={onRemove}>
          Remove step
        </Button>
        {!startsBlock && (
          <Button look="quiet" icon={<SplitSquareVertical aria-hidden="true" />} onClick={onSplit}>
            Own rounds from here
          </Button>
        )}
      </div>
    </section>
  )
}
