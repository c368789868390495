// The sore places as a list, each of which can be marked as sharp or as painful at rest.
import { placeName } from '../../../shared/anatomy/body.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { SoreNumber } from '../../parts/SoreNumber.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { markedAtRest, markedSharp } from './sore-places.ts'

type Props = { ratings: readonly Rating[]; onChange: (ratings: Rating[]) => void }

export function SorePlaces({ ratings, onChange }: Props) {
  const sore = ratings.filter(({ value }) => value > 0)
  if (sore.length === 0) return null
  return (
    <>
      <p className="small compose-ask">
        Does any place feel sharp, or hurt at rest? Mark it and it is left alone.
      </p>
      <ul className="compose-places">
        {sore.map((rating) => {
          const name = placeName(rating.region, rating.side)
          return (
            <li key={name} className="compose-place">
              <span className="compose-place-name">
                {name} <SoreNumber value={rating.value} />
              </span>
              <Mark
                name={`${name}: sharp`}
                text="Sharp"
                on={rating.feel === 'sharp'}
                onChange={(on) => onChange(markedSharp(ratings, rating, on))}
              />
              <Mark
                name={`${name}: hurts at rest`}
                text="Hurts at rest"
                on={rating.atRest === true}
                onChange={(on) => onChange(markedAtRest(ratings, rating, on))}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}

type MarkProps = { name: string; text: string; on: boolean; onChange: (on: boolean) => void }

function Mark({ name, text, on, onChange }: MarkProps) {
  return (
    <label className="compose-mark">
      <Tick aria-label={name} checked={on} onChange={onChange} />
      {text}
    </label>
  )
}
