// What lies over a grid of days or weeks: one link that goes where the cell under the pointer, or chosen with the arrow keys, leads.
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import './grid-link.css'

export type Cell = { href: string; text: string }

type Props = {
  /** What is chosen among, `Soreness by day`. */
  label: string
  columns: number
  rows: number
  /** Null where the grid has no such cell. */
  cellAt: (column: number, row: number) => Cell | null
  /** The cell that stands for all at first. */
  first: readonly [column: number, row: number]
  /** Where the grid lies in what it is laid over, in per cent. */
  style: CSSProperties
}

export function GridLink({ label, columns, rows, cellAt, first, style }: Props) {
  const helpId = useId()
  const [at, setAt] = useState<readonly [number, number] | null>(null)
  const [isByKeys, setByKeys] = useState(false)
  const [column, row] = at ?? first
  const cell = cellAt(column, row)
  if (!cell) return null
  const toPointer = (event: PointerEvent<HTMLAnchorElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const next = [
      within(((event.clientX - box.left) / box.width) * columns, columns),
      within(((event.clientY - box.top) / box.height) * rows, rows),
    ] as const
    setByKeys(false)
    if (cellAt(...next)) setAt(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const next = [within(column + step[0], columns), within(row + step[1], rows)] as const
    setByKeys(true)
    if (cellAt(...next)) setAt(next)
  }
  const [left, top] = [(column / columns) * 100, (row / rows) * 100]
  return (
    <div className="grid-link-place" style={style}>
      <a
        className="grid-link"
        href={cell.href}
        aria-label={`${label}. ${cell.text}`}
        aria-describedby={helpId}
        onPointerMove={toPointer}
        onPointerDown={toPointer}
        onPointerLeave={() => setAt(null)}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
      >
        <span
          className="grid-link-cell"
          style={{ left: `${left}%`, top: `${top}%`, width: `${100 / columns}%`, height: `${100 / rows}%` }}
        />
        <span
          className="grid-link-words"
          style={{ left: `${left}%`, top: `${top}%`, translate: `${-left}% calc(-100% - 6px)` }}
        >
          {cell.text}
        </span>
      </a>
      <span id={helpId} className="visually-hidden">
        Arrow keys choose another, Enter opens it.
      </span>
      <span className="visually-hidden" role="status">
        {isByKeys ? cell.text : ''}
      </span>
    </div>
  )
}

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function within(value: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(value)))
}
