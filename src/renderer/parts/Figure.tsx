// The picture of a step, inlined so that the tokens colour it; its place is kept while it loads.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { elementOf } from '../figures/drawing-markup.ts'
import { drawnFor, fetchDrawing, fetchedDrawing, ownIds, pictureOf } from '../figures/pictures.ts'
import './figure.css'

type Props = {
  /** Name of the drawing; null keeps the place empty. */
  id: string | null
  /** The runner's own side that is worked: a drawing of the other one is seen in a mirror. */
  side?: 'left' | 'right' | null
  /** The words beside it say the same, so a screen reader passes over it. */
  decorative?: boolean
  className?: string
}

export function Figure({ id, side = null, decorative = false, className }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const copy = useId().replace(/\W/g, '')
  const drawn = id === null ? null : drawnFor(id, side)
  const drawing = useDrawing(drawn?.drawing ?? null)
  const picture = id === null ? null : pictureOf(id)

  useLayoutEffect(() => {
    place.current?.replaceChildren(...(drawing ? [svgOf(ownIds(drawing, copy))] : []))
  }, [drawing, copy])

  const words =
    decorative || !picture
      ? { 'aria-hidden': true as const }
      : { role: 'img', 'aria-label': picture.description }
  return (
    <div
      {...words}
      ref={place}
      className={`figure ${className ?? ''}`}
      data-mirrored={drawn?.mirrored ? '' : undefined}
    />
  )
}

function useDrawing(id: string | null): string | null {
  const [late, setLate] = useState<{ id: string; drawing: string } | null>(null)
  useEffect(() => {
    if (id === null || fetchedDrawing(id)) return
    let wanted = true
    void fetchDrawing(id).then((drawing) => {
      if (wanted && drawing) setLate({ id, drawing })
    })
    return () => {
      wanted = false
    }
  }, [id])
  if (id === null) return null
  return fetchedDrawing(id) ?? (late?.id === id ? late.drawing : null)
}

function svgOf(text: string): Element {
  const svg = elementOf(text)
  svg.setAttribute('aria-hidden', 'true')
  return svg
}
