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

/** L and R beside the feet: the runner's own sides. */
export function SideLetters({ view }: { view?: View }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters of a drawing take no focus
    <g aria-hidden="true">
      {sideLetters
        .filter((one) => view === undefined || one.view === view)
        .map(({ view, x, y, letter }) => (
          <text key={`${view}${letter}`} className="body-map-side" x={x} y={y}>
            {letter}
          </text>
        ))}
    </g>
  )
}

const sideLetters: readonly { view: View; x: number; y: number; letter: 'L' | 'R' }[] = [
  { view: 'front', x: 60, y: 690, letter: 'R' },
  { view: 'front', x: 234, y: 690, letter: 'L' },
  { view: 'back', x: 406, y: 690, letter: 'L' },
  { view: 'back', x: 580, y: 690, letter: 'R' },
  { view: 'soles', x: 284, y: 514, letter: 'L' },
  { view: 'soles', x: 356, y: 514, letter: 'R' },
]

const noRatings: readonly Rating[] = []

/** A place without its number, in the colour of the ramp; where it is not rated, faintly as it was before. */
export function PlacePatch({
  shape,
  ratings,
  before = noRatings,
}: {
  shape: Shape
  ratings: readonly Rating[]
  before?: readonly Rating[]
}) {
  const value = ratingOf(ratings, shape)
  const was = value === null ? ratingOf(before, shape) : null
  return (
    <path
      className="body-map-patch"
      data-kind={shape.muscle ? 'muscle' : 'structure'}
      data-rated={value === null ? undefined : value}
      data-was={was === null || was === 0 ? undefined : was}
      style={value === null ? faintly(was) : { fill: `var(--sore-${value})` }}
      d={shape.patch}
    />
  )
}

function faintly(was: number | null) {
  if (was === null || was === 0) return undefined
  return { fill: `color-mix(in srgb, var(--sore-${was}) 38%, var(--muscle-neutral))` }
}

/** The numbers of all rated places, drawn last so that no neighbour covers them. */
export function PlaceNumbers({ ratings, view }: { ratings: readonly Rating[]; view?: View }) {
  return shapes.map((shape) => {
    const value = ratingOf(ratings, shape)
    const isElsewhere = view !== undefined && shape.view !== view
    return value === null || isElsewhere ? null : <PlaceNumber key={shape.key} shape={shape} value={value} />
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
