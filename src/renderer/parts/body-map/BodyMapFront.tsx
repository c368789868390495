// The front of the body as one small picture, for a row of days side by side.
import type { Rating } from '../../../shared/journal/records.ts'
import './body-map.css'
import { BodyOutline, PlacePatch } from './Places.tsx'
import { shapes } from './shapes.ts'

const frontShapes = shapes.filter(({ view }) => view === 'front')

export function BodyMapFront({ ratings, label }: { ratings: readonly Rating[]; label: string }) {
  return (
    <svg className="body-map-drawing" viewBox="24 0 224 720" role="img" aria-label={label}>
      <BodyOutline view="front" />
      {frontShapes.map((shape) => (
        <PlacePatch key={shape.key} shape={shape} ratings={ratings} />
      ))}
    </svg>
  )
}
