// The body as a picture whose places are rated: one tab stop, arrows between the places, a chooser for the pointer.
import { useId } from 'react'
import type { Rating } from '../../../shared/journal/records.ts'
import { ratingAt, ratingOf } from '../../../shared/soreness/ratings.ts'
import { PlaceChooser } from './PlaceChooser.tsx'
import { BodyOutline, PlaceNumbers, PlacePatch } from './Places.tsx'
import { PlaceTip } from './PlaceTip.tsx'
import { placeWords } from './place-words.ts'
import { type Shape, shapes, wholeBody } from './shapes.ts'
import { type BodyMapHand, type OnFeel, type OnRate, useBodyMap } from './use-body-map.ts'

type Props = {
  label: string
  ratings: readonly Rating[]
  /** Shown faintly where nothing is rated yet. */
  before: readonly Rating[] | undefined
  onRate: OnRate
  onFeel: OnFeel | undefined
}

export function RateableBody({ label, ratings, before, onRate, onFeel }: Props) {
  const hand = useBodyMap(ratings, onRate)
  const hintId = useId()
  const { chosen } = hand
  const marked = chosen ?? hand.focused
  const told = hand.hovered ?? hand.focused
  return (
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
        viewBox={wholeBody}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
      >
        <BodyOutline view="front" />
        <BodyOutline view="back" />
        <BodyOutline view="soles" />
        {shapes.map((shape) => (
          <WideHit key={shape.key} shape={shape} hand={hand} />
        ))}
        {shapes.map((shape) => (
          <RateablePlace key={shape.key} shape={shape} ratings={ratings} before={before} hand={hand} />
        ))}
        <PlaceNumbers ratings={ratings} />
        {marked && <path className="body-map-ring" d={marked.patch} />}
      </svg>
      {told && !chosen && <PlaceTip shape={told} value={ratingOf(ratings, told)} />}
      {chosen && (
        <PlaceChooser shape={chosen} rating={ratingAt(ratings, chosen)} hand={hand} onFeel={onFeel} />
      )}
      <p className="body-map-hint" id={hintId}>
        Click a place, then a number 0–10{onFeel && '; click it again to say how it feels'}
        <span className="visually-hidden">
          . Arrows move between the places, digits rate, Backspace clears
          {onFeel && ', Enter opens what else can be said'}.
        </span>
      </p>
      <p className="visually-hidden" role="status">
        {hand.said}
      </p>
    </div>
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
