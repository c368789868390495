// A few choices side by side under their label.
import type { ComponentProps } from 'react'
import { Segmented } from '../../parts/Segmented.tsx'
import './forms.css'

type Props<T extends string> = ComponentProps<typeof Segmented<T>> & { hint?: string }

export function ChoiceField<T extends string>({ hint, ...choice }: Props<T>) {
  return (
    <div className="field field-wide">
      <span className="form-choice-label" aria-hidden="true">
        {choice.label}
      </span>
      <div>
        <Segmented {...choice} />
      </div>
      {hint && <p className="field-hint">{hint}</p>}
    </div>
  )
}
