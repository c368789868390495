// What lies over a plot: one link that goes to the journal's day under the pointer or chosen with the arrow keys, and by which
// a stretch is chosen to be looked at closer.
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useRef, useState } from 'react'
import { plotRoomOnPage } from './geometry.ts'
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

export type Zoom = {
  /** From one point to another, both included. */
  onStretch: (from: number, to: number) => void
  onStep: (step: ZoomStep, around: number) => void
}
export type ZoomStep = 'in' | 'out' | 'earlier' | 'later'

type Props = {
  /** What is chosen among, `Soreness of each day`. */
  label: string
  points: readonly ChartPoint[]
  zoom?: Zoom | undefined
}

type Choice = { index: number; by: 'pointer' | 'keys' }

export function PointLink({ label, points, zoom }: Props) {
  const helpId = useId()
  const [choice, setChoice] = useState<Choice | null>(null)
  const drag = useDrag(points, zoom)
  const point = points[Math.min(choice?.index ?? points.length - 1, points.length - 1)]
  if (!point) return null

  const toPointer = (event: PointerEvent<HTMLAnchorElement>) => {
    setChoice({ index: nearest(points, shareAt(event), upAt(event)), by: 'pointer' })
    drag.onMove(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const from = Math.min(choice?.index ?? points.length - 1, points.length - 1)
    const step = zoom && zoomStepOf(event)
    if (step) {
      event.preventDefault()
      zoom.onStep(step, from)
      return
    }
    const to = stepOf(event, from, points.length)
    if (to === null) return
    event.preventDefault()
    setChoice({ index: to, by: 'keys' })
  }
  return (
    <div className="point-link-plot" style={plotRoomOnPage}>
      <a
        className="point-link"
        href={point.href}
        draggable={false}
        data-zooms={zoom !== undefined}
        aria-label={`${label}. ${point.text}`}
        aria-describedby={helpId}
        onPointerMove={toPointer}
        onPointerDown={(event) => {
          drag.onDown(event)
          toPointer(event)
        }}
        onPointerUp={drag.onUp}
        onPointerCancel={drag.onCancel}
        onClick={drag.onClick}
        onPointerLeave={() => setChoice(null)}
        onKeyDown={onKeyDown}
        onBlur={() => setChoice(null)}
      >
        {drag.stretch && (
          <span
            className="point-link-stretch"
            style={{
              left: `${drag.stretch[0] * 100}%`,
              width: `${(drag.stretch[1] - drag.stretch[0]) * 100}%`,
            }}
          />
        )}
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
        {zoom && ' Plus and minus look closer and wider, Shift with the arrow keys goes earlier and later.'}
      </span>
      <span className="visually-hidden" role="status">
        {choice?.by === 'keys' ? point.text : ''}
      </span>
    </div>
  )
}

/** A stretch drawn with the pointer; the press that ends it goes nowhere. */
function useDrag(points: readonly ChartPoint[], zoom: Zoom | undefined) {
  const [stretch, setStretch] = useState<readonly [number, number] | null>(null)
  const begun = useRef<number | null>(null)
  const ended = useRef(false)
  return {
    stretch,
    onDown(event: PointerEvent<HTMLAnchorElement>) {
      ended.current = false
      if (!zoom || event.pointerType === 'touch' || event.button !== 0) return
      begun.current = shareAt(event)
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onMove(event: PointerEvent<HTMLAnchorElement>) {
      if (begun.current === null) return
      const to = shareAt(event)
      const widthPx = event.currentTarget.getBoundingClientRect().width
      if (stretch === null && Math.abs(to - begun.current) * widthPx < leastDragPx) return
      setStretch([Math.min(begun.current, to), Math.max(begun.current, to)])
    },
    onUp() {
      begun.current = null
      if (!stretch) return
      ended.current = true
      setStretch(null)
      zoom?.onStretch(nearest(points, stretch[0]), nearest(points, stretch[1]))
    },
    onCancel() {
      begun.current = null
      setStretch(null)
    },
    onClick(event: MouseEvent) {
      if (ended.current) event.preventDefault()
      ended.current = false
    },
  }
}

/** Less is a press. */
const leastDragPx = 8

function shareAt(event: PointerEvent<HTMLAnchorElement>): number {
  const box = event.currentTarget.getBoundingClientRect()
  return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))
}

function upAt(event: PointerEvent<HTMLAnchorElement>): number {
  const box = event.currentTarget.getBoundingClientRect()
  return (box.bottom - event.clientY) / box.height
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

function zoomStepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): ZoomStep | null {
  if (altKey || ctrlKey || metaKey) return null
  if (key === '+' || key === '=') return 'in'
  if (key === '-') return 'out'
  if (!shiftKey) return null
  if (key === 'ArrowLeft') return 'earlier'
  return key === 'ArrowRight' ? 'later' : null
}
