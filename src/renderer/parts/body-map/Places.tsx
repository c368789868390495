// The drawn body of one view: its outline, and its places coloured by their ratings.
import type { Rating } from '../../../shared/journal/records.ts'
import { ratingOf } from '../../../shared/soreness/ratings.ts'
import { bodyOutline, type Shape, shapes, type View } from './shapes.ts'

export function BodyOutline({ view }: { view: View }) {
  return (
    <g>
      <path className="body-map-ground" d={bodyOutline[view].ground} />
      <path className="body-map-plate" d={bodyOutline[view].plates} />
    </g>
  )
}

/** A place without its number, in the colour of the ramp. */
export function PlacePatch({ shape, ratings }: { shape: Shape; ratings: readonly Rating[] }) {
  const value = ratingOf(ratings, shape)
  return (
    <path
      className="body-map-patch"
      data-kind={shape.muscle ? 'muscle' : 'structure'}
      data-rated={value === null ? undefined : value}
      style={value === null ? undefined : { fill: `var(--sore-${value})` }}
      d={shape.patch}
    />
  )
}

/** The numbers of all rated places, drawn last so that no neighbour covers them. */
export function PlaceNumbers({ ratings }: { ratings: readonly Rating[] }) {
  return shapes.map((shape) => {
    const value = ratingOf(ratings, shape)
    return value === null ? null : <PlaceNumber key={shape.key} shape={shape} value={value} />
  })
}

/** On a disc of its colour; on a square for a joint or tendon. */
function PlaceNumber({ shape, value }: { shape: Shape; value: number }) {
  const radius = 14
  return (
    <g className="body-map-number" transform={`translate(${shape.x} ${shape.y})`}>
      <rect
        x={-radius}
        y={-radius}
        width={radius * 2}
        height={radius * 2}
        rx={shape.muscle ? radius : 5}
        style={{ fill: `var(--sore-${value})` }}
      />
      <text style={{ fill: `var(--sore-ink-${value})` }}>{value}</text>
    </g>
  )
}
