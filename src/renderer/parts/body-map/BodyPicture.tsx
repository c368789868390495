// The whole body as a picture to read: its places in their colours with their numbers, told in words as well.
import { placeName } from '../../../shared/anatomy/body.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { ratingOf } from '../../../shared/soreness/ratings.ts'
import { feelWords } from '../../../shared/words/record-words.ts'
import { BodyOutline, PlaceNumbers, PlacePatch, SideLetters } from './Places.tsx'
import { shapes, viewBoxText, wholeBody } from './shapes.ts'
import type { HrefOfPlace } from './use-body-map.ts'

type Props = { label: string; ratings: readonly Rating[]; hrefOfPlace?: HrefOfPlace | undefined }

export function BodyPicture({ label, ratings, hrefOfPlace }: Props) {
  const words = ratings
    .map((rating) =>
      [`${placeName(rating.region, rating.side)} ${rating.value}`, ...feelWords(rating)].join(' '),
    )
    .join(', ')
  return (
    <svg
      className="body-map-drawing"
      viewBox={viewBoxText(wholeBody)}
      role={hrefOfPlace ? 'group' : 'img'}
      aria-label={`${label}: ${words || 'no place rated'}`}
    >
      <BodyOutline view="front" />
      <BodyOutline view="back" />
      <BodyOutline view="soles" />
      <SideLetters />
      {shapes.map((shape) => {
        const patch = <PlacePatch key={shape.key} shape={shape} ratings={ratings} />
        if (!hrefOfPlace) return patch
        // Only what is rated is a stop of the Tab key; every place can be pressed.
        return (
          <a
            key={shape.key}
            className="body-map-more"
            href={hrefOfPlace(shape)}
            tabIndex={ratingOf(ratings, shape) === null ? -1 : 0}
            aria-label={`${placeName(shape.region, shape.side)} over months`}
          >
            {patch}
          </a>
        )
      })}
      <PlaceNumbers ratings={ratings} />
    </svg>
  )
}
