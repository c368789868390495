// A question or a few words over the page; Escape and a press beside it close it, and the focus goes back to where it was.
import { type ReactNode, useId } from 'react'
import './ask.css'
import { useModal } from './use-modal.ts'

type Props = { title: string; onClose: () => void; children: (close: () => void) => ReactNode }

export function Ask({ title, onClose, children }: Props) {
  const titleId = useId()
  const dialog = useModal()
  return (
    <dialog className="ask" ref={dialog} aria-labelledby={titleId} closedby="any" onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children(() => dialog.current?.close())}
    </dialog>
  )
}
