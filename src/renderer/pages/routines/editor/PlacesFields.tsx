// One list of places of the chosen step, where it works or what it also loads, each with its side and position.
import { X } from 'lucide-react'
import { useRef } from 'react'
import { muscles, regionName, structures } from '../../../../shared/anatomy/body.ts'
import {
  addPlace,
  changePlace,
  type PlaceList,
  removePlace,
  sidesServed,
} from '../../../../shared/routines/edit-places.ts'
import type { Served, Step } from '../../../../shared/routines/routine.ts'
import { IconButton } from '../../../parts/IconButton.tsx'
import { Select } from '../../../parts/Select.tsx'
import { phaseChoices, placesTexts, servedSideWords } from './editor-words.ts'
import type { Editor } from './use-editor.ts'

/** `step` as it is done in the way that the list belongs to; `places` are those of the list. */
type Props = { editor: Editor; step: Step; list: PlaceList; places: readonly Served[] }

export function PlacesFields({ editor, step, list, places }: Props) {
  const add = useRef<HTMLSelectElement>(null)
  const texts = placesTexts[list]
  const phases = phaseChoices(step)
  const known = new Set(places.map(({ region }) => region))
  // With two positions a place can be told in each of them on a side of its own.
  const open = (region: Served['region']) => phases.length > 0 || !known.has(region)
  const remove = (index: number) => {
    editor.edit((routine) => removePlace(routine, step.id, list, index))
    add.current?.focus()
  }
  return (
    <details className="step-fields-words">
      <summary>
        {texts.title} ({places.length})
      </summary>
      <p className="field-hint">{texts.hint}</p>
      {places.length > 0 && (
        <ul className="step-fields-places">
          {places.map((place, index) => (
            // A place can stand twice, so that only its line tells it apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order changes by adding and removing alone
            <li key={index}>
              <PlaceLine
                served={place}
                name={texts.placeName(regionName(place.region))}
                step={step}
                phases={phases}
                onChange={(change) =>
                  editor.edit((routine) => changePlace(routine, step.id, list, index, change))
                }
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        ref={add}
        aria-label={texts.add}
        none={`${texts.add}…`}
        value={null}
        groups={[
          { title: 'Muscles', choices: muscles.filter(open).map(named) },
          { title: texts.structures, choices: structures.filter(open).map(named) },
        ]}
        onChange={(region) => region && editor.edit((routine) => addPlace(routine, step.id, list, region))}
      />
    </details>
  )
}

function named(region: Served['region']) {
  return { value: region, text: regionName(region) }
}

type LineProps = {
  served: Served
  /** The place as its controls name it. */
  name: string
  step: Step
  phases: ReturnType<typeof phaseChoices>
  onChange: (change: Partial<Pick<Served, 'on' | 'phase'>>) => void
  onRemove: () => void
}

function PlaceLine({ served, name, step, phases, onChange, onRemove }: LineProps) {
  const { region, on, phase } = served
  const sides = [...new Set([...sidesServed(step, region), on])]
  return (
    <>
      <span>{regionName(region)}</span>
      <IconButton label={`Remove ${name}`} title="Remove" onClick={onRemove}>
        <X aria-hidden="true" />
      </IconButton>
      {sides.length > 1 && (
        <Select
          aria-label={`${name}: side`}
          value={on}
          choices={sides.map((side) => ({ value: side, text: servedSideWords[side] }))}
          onChange={(side) => onChange({ on: side })}
        />
      )}
      {phases.length > 0 && (
        <Select
          aria-label={`${name}: position`}
          value={String(phase)}
          choices={phases.map(({ value, text }) => ({ value: String(value), text }))}
          onChange={(chosen) =>
            onChange({ phase: phases.find(({ value }) => String(value) === chosen)?.value ?? null })
          }
        />
      )}
    </>
  )
}
