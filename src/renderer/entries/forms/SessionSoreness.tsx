// How sore each place was before a session and after it, a line for each place; a number can be changed, taken out, or a place added.
import { useId, useState } from 'react'
import { type BodyPlace, muscles, placeName, sidesOf } from '../../../shared/anatomy/body.ts'
import type { Rating } from '../../../shared/journal/records.ts'
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
      <select
        aria-label="Add a place"
        value=""
        onChange={({ target }) => {
          const chosen = left.find(({ key }) => key === target.value)
          if (chosen) setListed([...listed, chosen.place])
        }}
      >
        <option value="">Add a place…</option>
        {left.map(({ key, place }) => (
          <option key={key} value={key}>
            {placeName(place.region, place.side)}
          </option>
        ))}
      </select>
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
  const value = ratings.find(({ region, side }) => region === place.region && side === place.side)?.value
  return (
    <label>
      <span className="visually-hidden">{placeName(place.region, place.side)}, </span>
      {when}
      <select
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(ratedAt(ratings, place, target.value === '' ? null : Number(target.value)))
        }
      >
        <option value="">–</option>
        {numbersWith(value).map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </label>
  )
}

const choices = muscles
  .flatMap((region) => sidesOf(region).map((side): BodyPlace => ({ region, side })))
  .map((place) => ({ key: keyOf(place), place }))

function keyOf({ region, side }: BodyPlace): string {
  return `${region}:${side}`
}

/** A number between the whole ones, from elsewhere, stays to be chosen. */
function numbersWith(value: number | undefined): number[] {
  const whole = Array.from({ length: 11 }, (_, number) => number)
  return value === undefined || whole.includes(value)
    ? whole
    : [...whole, value].sort((one, other) => one - other)
}
