// How large a chart is on paper: before printing the page takes the width of the paper, and what is drawn is measured there.
import { createContext, type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { textScale } from '../styles/rem.ts'

export type PaperSize = { width: number; height: number }

/** What the drawing of a chart place is told; null on screen, where it follows its place by itself. */
export const PaperSizeContext = createContext<PaperSize | null>(null)

/** The size of a place while the page is printed. */
export function usePaperSize(place: RefObject<Element | null>): PaperSize | null {
  const [size, setSize] = useState<PaperSize | null>(null)
  useEffect(() => {
    // Whichever is asked first lays the page out; a browser that prints tells no observer of sizes.
    const onPrint = () => {
      document.documentElement.dataset['printed'] = ''
      const box = place.current?.getBoundingClientRect()
      if (!box) return
      const drawn = (side: number) => Math.floor(side / textScale())
      flushSync(() => setSize({ width: drawn(box.width), height: drawn(box.height) }))
    }
    const onPrinted = () => {
      delete document.documentElement.dataset['printed']
      setSize(null)
    }
    window.addEventListener('beforeprint', onPrint)
    window.addEventListener('afterprint', onPrinted)
    return () => {
      window.removeEventListener('beforeprint', onPrint)
      window.removeEventListener('afterprint', onPrinted)
    }
  }, [place])
  return size
}
