// The body as a picture whose places are rated: one tab stop, arrows between the places, a chooser for the pointer.
import { useId } from 'react'
import { capitalised } from '../../../shared/base/words.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { ratingAt, ratingOf } from '../../../shared/soreness/ratings.ts'
import { Segmented } from '../Segmented.tsx'
import { PlaceChooser } from './PlaceChooser.tsx'
import { BodyOutline, PlaceNumbers, PlacePatch, SideLetters } from './Places.tsx'
import { PlaceTip } from './PlaceTip.tsx'
import { placeWords } from './place-words.ts'
import { type Shape, shapeOf, shapes, type View, viewBoxes, viewBoxText, wholeBody } from './shapes.ts'
import { type BodyMapHand, type HrefOfPlace, type OnFeel, type OnRate, useBodyMap } from './use-body-map.ts'

type Props = {
  label: string
  ratings: readonly Rating[]
  /** Shown faintly where nothing is rated yet. */
  before: readonly Rating[] | undefined
  onRate: OnRate
  onFeel: OnFeel | undefined
  /** One view at a time, as large as it can be; left out, all stand side by side. */
  oneView?: boolean
  hrefOfPlace: HrefOfPlace | undefined
}

const views: readonly View[] = ['front', 'back', 'soles']
const viewChoices = views.map((value) => ({ value, text: capitalised(value) }))

export function RateableBody({
  label,
  ratings,
  before,
  onRate,
  onFeel,
  oneView = false,
  hrefOfPlace,
}: Props) {
  const hand = useBodyMap(ratings, onRate)
  const { view } = shapeOf(hand.currentKey)
  const shown = oneView ? [view] : views
  const drawn = oneView ? shapes.filter((shape) => shape.view === view) : shapes
  const box = oneView ? viewBoxes[view] : wholeBody
  const hintId = useId()
  const { chosen } = hand
  const marked = chosen ?? hand.focused
  const told = hand.hovered ?? hand.focused
  const turn = oneView && (
    <Segmented label="Side of the body" choices={viewChoices} value={view} onChange={hand.turnTo} />
  )
  const sheet = (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the map as a whole closes its chooser
    <div
      className="body-map-sheet"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) hand.leave()
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold places of a drawing */}
      <svg
        className="body-map-drawing"
        viewBox={viewBoxText(box)}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
      >
        {shown.map((one) => (
          <BodyOutline key={one} view={one} />
        ))}
        <SideLetters {...(oneView && { view })} />
        {drawn.map((shape) => (
          <WideHit key={shape.key} shape={shape} hand={hand} />
        ))}
        {drawn.map((shape) => (
          <RateablePlace key={shape.key} shape={shape} ratings={ratings} before={before} hand={hand} />
        ))}
        <PlaceNumbers ratings={ratings} {...(oneView && { view })} />
        {marked && <path className="body-map-ring" d={marked.patch} />}
      </svg>
      {told && !chosen && <PlaceTip shape={told} value={ratingOf(ratings, told)} box={box} />}
      {chosen && (
        <PlaceChooser
          shape={chosen}
          rating={ratingAt(ratings, chosen)}
          hand={hand}
          box={box}
          onFeel={onFeel}
          hrefOfPlace={hrefOfPlace}
        />
      )}
      <p className="body-map-hint" id={hintId}>
        Click a place, then a number 0–10{onFeel && '; click it again to say how it feels'}. L and R are your
        own.
        <span className="visually-hidden">
          {' '}
          Arrows move between the places, digits rate, B is for both sides, Backspace clears
          {onFeel && ', Enter opens what else can be said'}.
        </span>
      </p>
      <p className="visually-hidden" role="status">
        {hand.said}
      </p>
    </div>
  )
  return (
    <>
      {turn}
      {sheet}
    </>
  )
}

function RateablePlace({
  shape,
  ratings,
  before,
  hand,
}: {
  shape: Shape
  ratings: readonly Rating[]
  before: readonly Rating[] | undefined
  hand: BodyMapHand
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot be drawn inside a picture
    <g
      ref={(element) => {
        hand.hold(shape.key, element)
        return () => hand.hold(shape.key, null)
      }}
      className="body-map-place"
      role="button"
      tabIndex={hand.currentKey === shape.key ? 0 : -1}
      aria-label={placeWords(shape, ratingAt(ratings, shape))}
      aria-haspopup="dialog"
      aria-expanded={hand.chosen?.key === shape.key}
      data-place={shape.key}
      onKeyDown={(event) => hand.onKeyDown(shape, event)}
      onFocus={() => hand.onFocus(shape)}
      onBlur={hand.onBlur}
      onClick={() => hand.onClick(shape)}
      onPointerEnter={() => hand.onHover(shape)}
      onPointerLeave={() => hand.onHover(null)}
    >
      <path
        className="body-map-hit"
        data-kind={shape.muscle ? 'muscle' : 'structure'}
        d={shape.seam ?? shape.patch}
      />
      <PlacePatch shape={shape} ratings={ratings} {...(before && { before })} />
    </g>
  )
}

/** Makes a slim place easier to hit, under all places so that it takes nothing from its neighbours. */
function WideHit({ shape, hand }: { shape: Shape; hand: BodyMapHand }) {
  if (!shape.hit) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the place itself is the button
    <rect
      className="body-map-hit"
      data-wide={shape.key}
      {...shape.hit}
      onClick={() => hand.onClick(shape)}
      onPointerEnter={() => hand.onHover(shape)}
      onPointerLeave={() => hand.onHover(null)}
    />
  )
}
