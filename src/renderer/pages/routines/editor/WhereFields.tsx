// Where the chosen step works: its places of the body, each with side and position; the muscles are asked about at the end.
import { X } from 'lucide-react'
import { useRef } from 'react'
import { muscles, regionName, structures } from '../../../../shared/anatomy/body.ts'
import {
  addServed,
  changeServed,
  removeServed,
  sidesServed,
} from '../../../../shared/routines/edit-served.ts'
import type { Served, Step } from '../../../../shared/routines/routine.ts'
import { IconButton } from '../../../parts/IconButton.tsx'
import { phaseChoices, servedSideWords } from './editor-words.ts'
import type { Editor } from './use-editor.ts'

type Props = { editor: Editor; step: Step }

export function WhereFields({ editor, step }: Props) {
  const add = useRef<HTMLSelectElement>(null)
  const phases = phaseChoices(step)
  const known = new Set(step.serves.map(({ region }) => region))
  // With two positions a place can be worked in each of them on a side of its own.
  const open = (region: Served['region']) => phases.length > 0 || !known.has(region)
  const remove = (index: number) => {
    editor.edit((routine) => removeServed(routine, step.id, index))
    add.current?.focus()
  }
  return (
    <details className="step-fields-words">
      <summary>Where it works ({step.serves.length})</summary>
      <p className="field-hint">The end of a session asks how sore these muscles are.</p>
      {step.serves.length > 0 && (
        <ul className="step-fields-places">
          {step.serves.map((served, index) => (
            // A place can stand twice, so that only its line tells it apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order changes by adding and removing alone
            <li key={index}>
              <PlaceLine
                served={served}
                step={step}
                phases={phases}
                onChange={(change) => editor.edit((routine) => changeServed(routine, step.id, index, change))}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <select
        ref={add}
        aria-label="Add a place"
        value=""
        onChange={({ target }) => {
          const region = [...muscles, ...structures].find((one) => one === target.value)
          if (region) editor.edit((routine) => addServed(routine, step.id, region))
        }}
      >
        <option value="">Add a place…</option>
        <Regions label="Muscles" regions={muscles.filter(open)} />
        <Regions label="Joints and tendons, not asked about" regions={structures.filter(open)} />
      </select>
    </details>
  )
}

function Regions({ label, regions }: { label: string; regions: readonly Served['region'][] }) {
  return (
    <optgroup label={label}>
      {regions.map((region) => (
        <option key={region} value={region}>
          {regionName(region)}
        </option>
      ))}
    </optgroup>
  )
}

type LineProps = {
  served: Served
  step: Step
  phases: ReturnType<typeof phaseChoices>
  onChange: (change: Partial<Pick<Served, 'on' | 'phase'>>) => void
  onRemove: () => void
}

function PlaceLine({ served, step, phases, onChange, onRemove }: LineProps) {
  const { region, on, phase } = served
  const name = regionName(region)
  const sides = [...new Set([...sidesServed(step, region), on])]
  return (
    <>
      <span>{name}</span>
      <IconButton label={`Remove ${name}`} title="Remove" onClick={onRemove}>
        <X aria-hidden="true" />
      </IconButton>
      {sides.length > 1 && (
        <select
          aria-label={`${name}: side`}
          value={on}
          onChange={({ target }) => onChange({ on: sides.find((one) => one === target.value) ?? on })}
        >
          {sides.map((one) => (
            <option key={one} value={one}>
              {servedSideWords[one]}
            </option>
          ))}
        </select>
      )}
      {phases.length > 0 && (
        <select
          aria-label={`${name}: position`}
          value={String(phase)}
          onChange={({ target }) =>
            onChange({ phase: phases.find(({ value }) => String(value) === target.value)?.value ?? null })
          }
        >
          {phases.map(({ value, text }) => (
            <option key={String(value)} value={String(value)}>
              {text}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
