// The rated places of a check as chips with their numbers; joints and tendons stand apart, dashed.
import type { Rating } from '../../shared/journal/records.ts'
import { Marked } from './Marked.tsx'
import './sore-chips.css'
import { SoreNumber } from './SoreNumber.tsx'
import { type SoreChip, soreChips } from './sore-chips.ts'

type Props = { ratings: readonly Rating[]; nothingElseSore: boolean }

export function SoreChips({ ratings, nothingElseSore }: Props) {
  if (ratings.length === 0)
    return <p className="small">{nothingElseSore ? 'Nothing is sore.' : 'No place is rated.'}</p>
  return (
    <ul className="sore-chips">
      {soreChips(ratings).map((chip) => (
        <li key={chip.name}>
          <Chip {...chip} />
        </li>
      ))}
      {nothingElseSore && <li className="sore-chips-rest">nothing else</li>}
    </ul>
  )
}

/** The same chips without a list of their own, inside an item of another. */
export function SoreChipRow({ ratings }: { ratings: readonly Rating[] }) {
  return (
    <span className="sore-chips">
      {soreChips(ratings).map((chip) => (
        <Chip key={chip.name} {...chip} />
      ))}
    </span>
  )
}

function Chip({ name, value, muscle, feel }: SoreChip) {
  return (
    <span className="sore-chip" data-kind={muscle ? 'muscle' : 'structure'}>
      <Marked>{name}</Marked>
      {!muscle && <span className="sore-chip-noted">noted</span>}
      {feel && <span className="sore-chip-noted">{feel}</span>}
      <SoreNumber value={value} />
    </span>
  )
}
