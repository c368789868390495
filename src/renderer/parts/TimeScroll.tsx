// A drawing in order of time that may be wider than its window: it scrolls sideways, and begins at the newest; its names stay in view.
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import { inRem } from '../styles/rem.ts'
import './time-scroll.css'

type Props = {
  /** What it shows, read out. */
  label: string
  /** Where the newest ends, as a share of the width. */
  newest?: number
  /** Of the drawing, in pixels; between them it is as wide as its place. */
  leastPx: number
  mostPx?: number
  /** What its rows are called, drawn over its left part, and how much of its width that is. */
  names: ReactNode
  namesShare: number
  children: ReactNode
}

export function TimeScroll({ label, newest = 1, leastPx, mostPx, names, namesShare, children }: Props) {
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const box = place.current
    if (!box) return
    const toNewest = () => {
      box.scrollLeft = Math.max(0, box.scrollWidth * newest - box.clientWidth)
    }
    toNewest()
    const watcher = new ResizeObserver(toNewest)
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [newest])
  // On paper, which does not scroll, the stylesheet lets it be less.
  const width = {
    '--least-width': inRem(leastPx),
    maxWidth: mostPx && inRem(mostPx),
  } as CSSProperties
  const share = `${namesShare * 100}%`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with the keyboard
    <section className="time-scroll" aria-label={label} tabIndex={0} ref={place}>
      <div className="time-scroll-row" style={width}>
        <div className="time-scroll-names" style={{ width: share, marginInlineEnd: `-${share}` }}>
          {names}
        </div>
        <div className="time-scroll-plane">{children}</div>
      </div>
    </section>
  )
}
