// The small row of numbers that opens beside a chosen place.
import { useEffect, useRef } from 'react'
import { capitalised } from '../../../shared/base/words.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { FeelChoice } from './FeelChoice.tsx'
import { notCounted } from './place-words.ts'
import { besideShape, type Shape } from './shapes.ts'
import type { BodyMapHand, OnFeel } from './use-body-map.ts'

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

type Props = {
  shape: Shape
  rating: Rating | null
  hand: BodyMapHand
  onFeel: OnFeel | undefined
}

export function PlaceChooser({ shape, rating, hand, onFeel }: Props) {
  const value = rating?.value ?? null
  const first = useRef<HTMLButtonElement>(null)
  const { openedBy } = hand
  useEffect(() => {
    if (openedBy === 'keyboard') first.current?.focus()
  }, [openedBy])
  return (
    <div
      className="body-map-chooser"
      role="dialog"
      aria-label={`Soreness of ${shape.name}`}
      style={besideShape(shape, 232)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        hand.close()
      }}
    >
      <p className="body-map-chooser-name">{capitalised(shape.name)}</p>
      {!shape.muscle && <p className="tiny">{notCounted}</p>}
      <div className="body-map-chooser-numbers">
        {numbers.map((number) => (
          <button
            key={number}
            ref={number === (value ?? 0) ? first : null}
            type="button"
            className="body-map-chooser-number"
            aria-pressed={value === number}
            style={{ background: `var(--sore-${number})`, color: `var(--sore-ink-${number})` }}
            onClick={() => hand.choose(number)}
          >
            {number}
          </button>
        ))}
        <button
          type="button"
          className="body-map-chooser-number body-map-chooser-clear"
          aria-label="Not rated"
          onClick={() => hand.choose(null)}
        >
          –
        </button>
      </div>
      {rating && onFeel && (
        <FeelChoice rating={rating} name={shape.name} onFeel={(feel) => onFeel(shape, feel)} />
      )}
    </div>
  )
}
