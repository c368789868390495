// The small row of numbers that opens beside a chosen place.
import { useEffect, useRef } from 'react'
import { bothName } from '../../../shared/anatomy/body.ts'
import { keyName } from '../../../shared/base/pressed-key.ts'
import { capitalised } from '../../../shared/base/words.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { FeelChoice } from './FeelChoice.tsx'
import { notCounted } from './place-words.ts'
import { besideShape, type Shape, type ViewBox } from './shapes.ts'
import type { BodyMapHand, HrefOfPlace, OnFeel } from './use-body-map.ts'

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

type Props = {
  shape: Shape
  rating: Rating | null
  hand: BodyMapHand
  box: ViewBox
  onFeel: OnFeel | undefined
  hrefOfPlace: HrefOfPlace | undefined
}

export function PlaceChooser({ shape, rating, hand, box, onFeel, hrefOfPlace }: Props) {
  const value = rating?.value ?? null
  const isBoth = hand.both && shape.side !== 'middle'
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
      style={besideShape(shape, 250, box)}
      onKeyDown={(event) => {
        const isToggle = keyName(event) === 'b' && !event.ctrlKey && !event.metaKey && !event.altKey
        if (isToggle && shape.side !== 'middle') hand.toggleBoth(shape)
        else if (event.key !== 'Escape') return
        else hand.close()
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div className="body-map-chooser-head">
        <p className="body-map-chooser-name">{isBoth ? bothName(shape.region) : capitalised(shape.name)}</p>
        {shape.side !== 'middle' && (
          <button
            type="button"
            className="body-map-both"
            aria-pressed={hand.both}
            onClick={() => hand.toggleBoth(shape)}
          >
            Both sides{' '}
            <span className="key-hint" aria-hidden="true">
              <kbd>B</kbd>
            </span>
          </button>
        )}
      </div>
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
      {hrefOfPlace && (
        <a className="body-map-chooser-more" href={hrefOfPlace(shape)}>
          Over months
        </a>
      )}
    </div>
  )
}
