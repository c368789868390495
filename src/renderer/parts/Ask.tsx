// A dialog over the page; Escape and a press beside it close it, and the focus goes back to where it was.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import './ask.css'

type Props = { title: string; onClose: () => void; children: (close: () => void) => ReactNode }

export function Ask({ title, onClose, children }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog className="ask" ref={dialog} aria-labelledby={titleId} closedby="any" onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children(close)}
    </dialog>
  )
}
