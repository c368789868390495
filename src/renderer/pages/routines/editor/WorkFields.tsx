// The numbers of what is done: seconds of a hold or a flow, or reps with the seconds of each position.
import { kindOf } from '../../../../shared/routines/edit-step.ts'
import type { WayField } from '../../../../shared/routines/edit-way.ts'
import type { Step } from '../../../../shared/routines/routine.ts'
import { Field } from '../../../parts/Field.tsx'
import { NumberField } from '../../../parts/TypedFields.tsx'
import type { Editor } from './use-editor.ts'

type Props = { step: Step; typed: (field: WayField) => ReturnType<Editor['field']> }

export function WorkFields({ step, typed }: Props) {
  switch (kindOf(step)) {
    case 'hold':
      return <NumberField label="Hold, s" {...typed('seconds')} />
    case 'flow':
      return <NumberField label="Time, s" {...typed('seconds')} />
    case 'reps':
      return (
        <div className="step-fields-pair">
          <NumberField label="Reps" {...typed('count')} />
          <NumberField label="Hold, s" {...typed('firstHold')} />
        </div>
      )
    case 'reps_two':
      return (
        <>
          <NumberField label="Reps" {...typed('count')} />
          <div className="step-fields-pair">
            <Field label="First position" placeholder="Forward" {...typed('firstLabel')} />
            <NumberField label="First hold, s" {...typed('firstHold')} />
            <Field label="Second position" placeholder="Back" {...typed('secondLabel')} />
            <NumberField label="Second hold, s" {...typed('secondHold')} />
          </div>
        </>
      )
  }
}
