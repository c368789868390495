// The easier or the harder way of the chosen step: added, described, given work and sides of its own, and removed.
import { Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { fieldText, kindOf } from '../../../../shared/routines/edit-step.ts'
import {
  addWay,
  changeWay,
  editWayField,
  editWayKind,
  removeWay,
  type Way,
  type WayField,
} from '../../../../shared/routines/edit-way.ts'
import type { Step, Variant } from '../../../../shared/routines/routine.ts'
import { stepInWay } from '../../../../shared/routines/variant.ts'
import { Button } from '../../../parts/Button.tsx'
import { Field, NoteField, SelectField } from '../../../parts/Field.tsx'
import { kindChoices, sideChoices, stepTime, wayTexts } from './editor-words.ts'
import { PictureField } from './PictureField.tsx'
import { PlacesFields } from './PlacesFields.tsx'
import type { Editor } from './use-editor.ts'
import { WorkFields } from './WorkFields.tsx'

type Props = { editor: Editor; step: Step; way: Way }

export function WayFields({ editor, step, way }: Props) {
  const place = useRef<HTMLFieldSetElement>(null)
  const { name, add, when } = wayTexts[way]
  const variant = step[way]
  const turn = (edit: typeof addWay) => {
    editor.edit((routine) => edit(routine, step.id, way))
    place.current?.focus()
  }
  return (
    <fieldset className="step-fields-way" ref={place} tabIndex={-1}>
      <legend>{name}</legend>
      <p className="field-hint">{when}</p>
      {variant ? (
        <>
          <VariantFields editor={editor} step={step} way={way} variant={variant} />
          <Button look="quiet" icon={<Trash2 aria-hidden="true" />} onClick={() => turn(removeWay)}>
            Remove the {way} way
          </Button>
        </>
      ) : (
        <Button look="quiet" icon={<Plus aria-hidden="true" />} onClick={() => turn(addWay)}>
          {add}
        </Button>
      )}
    </fieldset>
  )
}

const asStep = { value: 'as_step', text: 'As in the step' } as const

function VariantFields({ editor, step, way, variant }: Props & { variant: Variant }) {
  const inWay = stepInWay(step, variant)
  const typed = (field: WayField) =>
    editor.field(`${step.id}.${way}.${field}`, fieldText(inWay, field), (routine, text) =>
      editWayField(routine, step.id, way, field, text),
    )
  return (
    <>
      <Field label="Name" {...typed('name')} />
      <NoteField label="Instruction" {...typed('instruction')} />
      <SelectField
        label="What"
        value={variant.work ? kindOf(inWay) : asStep.value}
        choices={[asStep, ...kindChoices]}
        onChange={(kind) =>
          editor.edit((routine) => editWayKind(routine, step.id, way, kind === asStep.value ? null : kind))
        }
      />
      {variant.work && <WorkFields step={inWay} typed={typed} />}
      <SelectField
        label="Sides"
        value={variant.sides ?? asStep.value}
        choices={[asStep, ...sideChoices(inWay)]}
        onChange={(sides) =>
          editor.edit((routine) =>
            changeWay(routine, step.id, way, { sides: sides === asStep.value ? null : sides }),
          )
        }
      />
      <PictureField
        figure={variant.figure}
        none={asStep.text}
        onChange={(figure) => editor.edit((routine) => changeWay(routine, step.id, way, { figure }))}
      />
      <PlacesFields editor={editor} step={inWay} list={way} places={variant.loads} />
      <p className="step-fields-time">This way takes {stepTime(inWay)}.</p>
    </>
  )
}
