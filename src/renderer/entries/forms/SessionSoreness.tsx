// How sore each place was before a session and after it, a line for each place; a number can be changed, taken out, or a place added.
import { useId, useState } from 'react'
import { type BodyPlace, muscles, placeName, sidesOf } from '../../../shared/anatomy/body.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { Select, soreChoices } from '../../parts/Select.tsx'
import { placesOf, ratedAt } from './session-soreness.ts'
import './session-soreness.css'

type Times = { before: Rating[]; after: Rating[] }
type Props = Times & { onChange: (part: Partial<Times>) => void }

export function SessionSoreness({ before, after, onChange }: Props) {
  const titleId = useId()
  // A line stays where it stands while both its numbers are taken out.
  const [listed, setListed] = useState(() => placesOf(before, after))
  const left = choices.filter(({ key }) => !listed.some((place) => keyOf(place) === key))
  return (
    <section className="field-wide session-soreness" aria-labelledby={titleId}>
      <h3 id={titleId}>Soreness, 0 none to 10 worst</h3>
      {listed.length > 0 && (
        <ul>
          {listed.map((place) => (
            <li key={keyOf(place)}>
              <span>{placeName(place.region, place.side)}</span>
              <Value
                place={place}
                when="before"
                ratings={before}
                onChange={(changed) => onChange({ before: changed })}
              />
              <Value
                place={place}
                when="after"
                ratings={after}
                onChange={(changed) => onChange({ after: changed })}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        aria-label="Add a place"
        none="Add a place…"
        value={null}
        choices={left.map(({ key, place }) => ({ value: key, text: placeName(place.region, place.side) }))}
        onChange={(wanted) => {
          const chosen = left.find(({ key }) => key === wanted)
          if (chosen) setListed([...listed, chosen.place])
        }}
      />
    </section>
  )
}

type ValueProps = {
  place: BodyPlace
  when: 'before' | 'after'
  ratings: readonly Rating[]
  onChange: (ratings: Rating[]) => void
}

function Value({ place, when, ratings, onChange }: ValueProps) {
  const value =
    ratings.find(({ region, side }) => region === place.region && side === place.side)?.value ?? null
  return (
    <label>
      <span className="visually-hidden">{placeName(place.region, place.side)}, </span>
      {when}
      <Select
        none="–"
        value={value === null ? null : `${value}`}
        choices={soreChoices(value)}
        onChange={(chosen) => onChange(ratedAt(ratings, place, chosen === null ? null : Number(chosen)))}
      />
    </label>
  )
}

const choices = muscles
  .flatMap((region) => sidesOf(region).map((side): BodyPlace => ({ region, side })))
  .map((place) => ({ key: keyOf(place), place }))

function keyOf({ region, side }: BodyPlace): string {
  return `${region}:${side}`
}
