// Places of the body to tick, without a number.
import {
  muscles,
  placeName,
  type Region,
  regionName,
  type Side,
  sidesOf,
  structures,
} from '../../../shared/anatomy/body.ts'
import './body-map.css'

type PickedPlace = { region: Region; side: Side }
type Props = { label: string; places: readonly PickedPlace[]; onChange: (places: PickedPlace[]) => void }

export function PlacePicker({ label, places, onChange }: Props) {
  const isPicked = ({ region, side }: PickedPlace) =>
    places.some((place) => place.region === region && place.side === side)
  const toggle = (place: PickedPlace) =>
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
