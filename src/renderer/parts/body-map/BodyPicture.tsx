// The whole body as a picture to read: its places in their colours with their numbers, told in words as well.
import { placeName } from '../../../shared/anatomy/body.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { feelWords } from '../../../shared/words/record-words.ts'
import { BodyOutline, PlaceNumbers, PlacePatch, SideLetters } from './Places.tsx'
import { shapes, viewBoxText, wholeBody } from './shapes.ts'

export function BodyPicture({ label, ratings }: { label: string; ratings: readonly Rating[] }) {
  const words = ratings
    .map((rating) =>
      [`${placeName(rating.region, rating.side)} ${rating.value}`, ...feelWords(rating)].join(' '),
    )
    .join(', ')
  return (
    <svg
      className="body-map-drawing"
      viewBox={viewBoxText(wholeBody)}
      role="img"
      aria-label={`${label}: ${words || 'no place rated'}`}
    >
      <BodyOutline view="front" />
      <BodyOutline view="back" />
      <BodyOutline view="soles" />
      <SideLetters />
      {shapes.map((shape) => (
        <PlacePatch key={shape.key} shape={shape} ratings={ratings} />
      ))}
      <PlaceNumbers ratings={ratings} />
    </svg>
  )
}
