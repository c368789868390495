// The body map as plain text: every place with its number, to type or to read.
import { Fragment, useId, useState } from 'react'
import {
  isMuscle,
  muscles,
  placeName,
  type Region,
  regionName,
  type Side,
  sidesOf,
  structures,
} from '../../../shared/anatomy/body.ts'
import { plainSigns } from '../../../shared/base/written-digits.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { ratingOf } from '../../../shared/soreness/ratings.ts'
import { feelWords } from '../../../shared/words/record-words.ts'
import { SoreNumber } from '../SoreNumber.tsx'
import { FeelChoice } from './FeelChoice.tsx'
import { notCounted } from './place-words.ts'
import type { OnFeel, OnRate } from './use-body-map.ts'

type Props = { label: string; ratings: readonly Rating[]; onRate?: OnRate; onFeel?: OnFeel }

export function BodyList({ label, ratings, onRate, onFeel }: Props) {
  if (!onRate) return <RatedPlaces label={label} ratings={ratings} />
  return (
    <>
      <table className="body-list">
        <caption className="visually-hidden">{label}, 0 to 10</caption>
        <thead>
          <tr>
            <th scope="col">Muscles</th>
            <th scope="col">left</th>
            <th scope="col">right</th>
          </tr>
        </thead>
        <tbody>
          {muscles.map((region) => (
            <RegionRow key={region} region={region} ratings={ratings} onRate={onRate} />
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              Joints and tendons <span className="tiny">{notCounted.toLowerCase()}</span>
            </th>
          </tr>
          {structures.map((region) => (
            <RegionRow key={region} region={region} ratings={ratings} onRate={onRate} />
          ))}
        </tbody>
      </table>
      {onFeel && <RatedFeels ratings={ratings} onFeel={onFeel} />}
    </>
  )
}

/** How each rated place feels, below the numbers. */
function RatedFeels({ ratings, onFeel }: { ratings: readonly Rating[]; onFeel: OnFeel }) {
  if (ratings.length === 0) return null
  return (
    <ul className="body-list-feels">
      {ratings.map((rating) => {
        const name = placeName(rating.region, rating.side)
        return (
          <li key={name}>
            <strong>{name}</strong>
            <FeelChoice rating={rating} name={name} onFeel={(feel) => onFeel(rating, feel)} />
          </li>
        )
      })}
    </ul>
  )
}

function RatedPlaces({ label, ratings }: Pick<Props, 'label' | 'ratings'>) {
  if (ratings.length === 0) return <p className="small">No place is rated.</p>
  return (
    <ul className="body-list-rated" aria-label={label}>
      {ratings.map(({ region, side, value, ...feel }) => (
        <li key={`${region}:${side}`}>
          <span>
            {[placeName(region, side), ...feelWords(feel)].join(', ')}
            {!isMuscle(region) && <span className="tiny"> {notCounted.toLowerCase()}</span>}
          </span>
          <SoreNumber value={value} />
        </li>
      ))}
    </ul>
  )
}

function RegionRow({
  region,
  ratings,
  onRate,
}: {
  region: Region
  ratings: readonly Rating[]
  onRate: OnRate
}) {
  const sides = sidesOf(region)
  return (
    <tr>
      <th scope="row">{regionName(region)}</th>
      {sides.map((side) => (
        <td key={side} colSpan={sides.length === 1 ? 2 : 1}>
          <PlaceField
            region={region}
            side={side}
            value={ratingOf(ratings, { region, side })}
            onChange={(value) => onRate([{ region, side }], value)}
          />
        </td>
      ))}
    </tr>
  )
}

type FieldProps = {
  region: Region
  side: Side
  value: number | null
  onChange: (value: number | null) => void
}

/** Keeps a text that is no soreness as it was typed, beside why it is not taken. */
function PlaceField({ region, side, value, onChange }: FieldProps) {
  const [refused, setRefused] = useState<string | null>(null)
  const problemId = useId()
  return (
    <Fragment>
      <input
        className="body-list-number"
        inputMode="numeric"
        autoComplete="off"
        aria-label={placeName(region, side)}
        aria-invalid={refused !== null}
        data-refuses=""
        aria-describedby={refused === null ? undefined : problemId}
        value={refused ?? value ?? ''}
        onChange={({ target }) => {
          const text = plainSigns(target.value).trim()
          const good = /^(\d|10)?$/.test(text)
          setRefused(good ? null : target.value)
          if (good) onChange(text === '' ? null : Number(text))
        }}
      />
      {refused !== null && (
        <span className="field-problem" id={problemId} role="alert">
          Soreness is a whole number from 0 to 10.
        </span>
      )}
    </Fragment>
  )
}
