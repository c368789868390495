// Places of the body to tick, without a number.
import {
  type BodyPlace,
  muscles,
  placeName,
  regionName,
  sidesOf,
  structures,
} from '../../../shared/anatomy/body.ts'
import './body-map.css'

type Props = { label: string; places: readonly BodyPlace[]; onChange: (places: BodyPlace[]) => void }

export function PlacePicker({ label, places, onChange }: Props) {
  const isPicked = ({ region, side }: BodyPlace) =>
    places.some((place) => place.region === region && place.side === side)
  const toggle = (place: BodyPlace) =>
    onChange(
      isPicked(place)
        ? places.filter(({ region, side }) => region !== place.region || side !== place.side)
        : [...places, place],
    )
  return (
    <table className="body-list">
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">left</th>
          <th scope="col">right</th>
        </tr>
      </thead>
      <tbody>
        {[...muscles, ...structures].map((region) => (
          <tr key={region}>
            <th scope="row">{regionName(region)}</th>
            {sidesOf(region).map((side, _, sides) => (
              <td key={side} colSpan={sides.length === 1 ? 2 : 1}>
                <input
                  type="checkbox"
                  aria-label={placeName(region, side)}
                  checked={isPicked({ region, side })}
                  onChange={() => toggle({ region, side })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
