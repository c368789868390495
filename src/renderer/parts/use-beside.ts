// A panel that opens beside its button: in the top layer, kept inside the window, closed by Escape, by a press elsewhere and by leaving it.
import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import './beside.css'
import { placeBeside } from './place-beside.ts'

export type Beside = {
  isOpen: boolean
  /** Holds the button and the panel. */
  place: RefObject<HTMLDivElement | null>
  panel: RefObject<HTMLDivElement | null>
  open(): void
  /** The focus goes back to the button. */
  close(): void
  /** Of what holds both: the focus going elsewhere closes it. */
  onBlur(event: FocusEvent): void
}

export function useBeside(): Beside {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  function close() {
    setOpen(false)
    place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  })

  useLayoutEffect(() => {
    if (!isOpen) return
    // An engine without popovers shows it all the same, in its place among the others.
    panel.current?.showPopover?.()
    const move = () => moveBeside(place.current, panel.current)
    move()
    window.addEventListener('resize', move)
    window.addEventListener('scroll', move, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', move)
      window.removeEventListener('scroll', move, { capture: true })
    }
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress, { capture: true })
    document.addEventListener('keydown', onKey, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', onPress, { capture: true })
      document.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [isOpen])

  return {
    isOpen,
    place,
    panel,
    open: () => setOpen(true),
    close,
    onBlur({ currentTarget, relatedTarget }) {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
    },
  }
}

function moveBeside(place: HTMLElement | null, panel: HTMLElement | null): void {
  const button = place?.querySelector('[aria-expanded]')
  if (!button || !panel) return
  panel.style.maxHeight = ''
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const placed = placeBeside(
    button.getBoundingClientRect(),
    { width: panel.offsetWidth, height: panel.offsetHeight },
    { width, height },
  )
  panel.style.left = `${placed.left}px`
  panel.style.top = `${placed.top}px`
  panel.style.maxHeight = `${placed.maxHeight}px`
}
