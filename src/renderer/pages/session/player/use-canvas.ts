// The places of a player that are painted past React.
import { useMemo, useRef } from 'react'
import type { Canvas } from './use-painter.ts'

export function useCanvas(): Canvas {
  const digits = useRef<HTMLElement>(null)
  const ring = useRef<SVGCircleElement>(null)
  const bar = useRef<HTMLElement>(null)
  const left = useRef<HTMLElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  return useMemo(() => ({ digits, ring, bar, left, said }), [])
}
