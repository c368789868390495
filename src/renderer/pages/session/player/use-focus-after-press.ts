// After a press with the pointer the focus goes back to the big button, so that Space still pauses.
import { type RefObject, useEffect } from 'react'

export function useFocusAfterPress(
  page: RefObject<HTMLElement | null>,
  button: RefObject<HTMLButtonElement | null>,
): void {
  useEffect(() => {
    const onClick = ({ target, detail }: MouseEvent) => {
      const pressed = target instanceof Element ? target.closest('button') : null
      // A press by keyboard has no detail; a popover and its button keep the focus that they have.
      if (detail > 0 && pressed && !pressed.closest('[popover], dialog, [aria-expanded]'))
        button.current?.focus({ preventScroll: true })
    }
    const place = page.current
    place?.addEventListener('click', onClick)
    return () => place?.removeEventListener('click', onClick)
  }, [page, button])
}
