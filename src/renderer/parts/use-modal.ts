// A dialog that is opened over the page as soon as it is drawn; once it is gone the focus is where it came from.
import { type RefObject, useEffect, useRef } from 'react'

/** `first` finds what has the focus at first; left out, the dialog chooses. */
export function useModal(first?: string): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    if (first) dialog.current?.querySelector<HTMLElement>(first)?.focus()
    return () => giveBack(before)
  }, [first])
  return dialog
}

/** What opened it may be gone with it, as the menu of an entry that was moved: the page's title stands in. */
function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus()
  else if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
