// A form on its own sheet over the page: named, closed with Escape, and never closed over unsaved words unasked.
import { X } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Button } from './Button.tsx'
import './dialog.css'
import { IconButton } from './IconButton.tsx'

type Props = {
  title: string
  /** Something was written that is not saved. */
  dirty: boolean
  onClose: () => void
  /** Left out, there is nothing to save on this sheet. */
  onSubmit?: () => void
  submit?: string
  /** The word of the button that leaves; left out, `Cancel`. */
  cancel?: string
  children: ReactNode
}

export function Dialog({ title, dirty, onClose, onSubmit, submit, cancel = 'Cancel', children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [asking, setAsking] = useState(false)

  useEffect(() => {
    const before = document.activeElement
    sheet.current?.showModal()
    sheet.current?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, [tabindex="0"])')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  const leave = () => (dirty ? setAsking(true) : onClose())
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own keys, undo above all, are not meant while a form is open.
    event.stopPropagation()
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    if (asking) setAsking(false)
    else leave()
  }
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const refused = event.currentTarget.querySelector<HTMLElement>('[data-refuses][aria-invalid="true"]')
    if (refused) refused.focus()
    else onSubmit?.()
  }
  return (
    <dialog
      ref={sheet}
      className="dialog"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <form className="dialog-form" noValidate onSubmit={send}>
        <header className="dialog-header">
          <h2 id={titleId}>{title}</h2>
          <IconButton label="Close" onClick={leave}>
            <X aria-hidden="true" />
          </IconButton>
        </header>
        <div className="dialog-body">{children}</div>
        <footer className="dialog-footer">
          {asking ? (
            <>
              <p role="alert">What you wrote is not saved.</p>
              <Button onClick={onClose}>Leave without saving</Button>
              <Button look="primary" autoFocus onClick={() => setAsking(false)}>
                Go on writing
              </Button>
            </>
          ) : (
            <>
              <Button onClick={leave}>{cancel}</Button>
              {submit && (
                <Button look="primary" type="submit">
                  {submit}
                </Button>
              )}
            </>
          )}
        </footer>
      </form>
    </dialog>
  )
}
