// What lies over a plot: one link that goes to the journal's day under the pointer or chosen with the arrow keys.
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { plotRoom } from './geometry.ts'
import './point-link.css'

export type ChartPoint = {
  id: string
  /** Where it lies across the plot, 0 to 1. */
  at: number
  /** Where it lies up the plot, 0 to 1, where several lie above each other; else left out. */
  up?: number
  href: string
  /** `Sunday 22 November: 7`. */
  text: string
}

type Props = {
  /** What is chosen among, `Soreness of each day`. */
  label: string
  points: readonly ChartPoint[]
}

type Choice = { index: number; by: 'pointer' | 'keys' }

export function PointLink({ label, points }: Props) {
  const helpId = useId()
  const [choice, setChoice] = useState<Choice | null>(null)
  const point = points[Math.min(choice?.index ?? points.length - 1, points.length - 1)]
  if (!point) return null

  const toPointer = (event: PointerEvent<HTMLAnchorElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const across = (event.clientX - box.left) / box.width
    const up = (box.bottom - event.clientY) / box.height
    setChoice({ index: nearest(points, across, up), by: 'pointer' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepOf(event, choice?.index ?? points.length - 1, points.length)
    if (to === null) return
    event.preventDefault()
    setChoice({ index: to, by: 'keys' })
  }
  return (
    <div className="point-link-plot" style={plotRoom}>
      <a
        className="point-link"
        href={point.href}
        aria-label={`${label}. ${point.text}`}
        aria-describedby={helpId}
        onPointerMove={toPointer}
        onPointerDown={toPointer}
        onPointerLeave={() => setChoice(null)}
        onKeyDown={onKeyDown}
        onBlur={() => setChoice(null)}
      >
        <span className="point-link-line" style={{ left: `${point.at * 100}%` }} />
        <span
          className="point-link-words"
          style={{ insetInlineStart: `${point.at * 100}%`, translate: `${-point.at * 100}% 0` }}
        >
          {point.text}
        </span>
      </a>
      <span id={helpId} className="visually-hidden">
        Left and right arrow keys choose another, Enter opens its day in the journal.
      </span>
      <span className="visually-hidden" role="status">
        {choice?.by === 'keys' ? point.text : ''}
      </span>
    </div>
  )
}

/** The index of the point nearest to a share of the width; of several above each other the nearest to a share of the height. */
export function nearest(points: readonly Pick<ChartPoint, 'at' | 'up'>[], across: number, up = 0): number {
  let best = 0
  const away = (index: number) => Math.abs((points[index]?.at ?? Infinity) - across)
  const above = (index: number) => Math.abs((points[index]?.up ?? up) - up)
  points.forEach((_, index) => {
    if (away(index) < away(best) || (away(index) === away(best) && above(index) < above(best))) best = index
  })
  return best
}

function stepOf(event: KeyboardEvent, from: number, count: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  if (event.key === 'ArrowLeft') return Math.max(0, from - 1)
  if (event.key === 'ArrowRight') return Math.min(count - 1, from + 1)
  if (event.key === 'Home') return 0
  if (event.key === 'End') return count - 1
  return null
}
