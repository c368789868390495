// A form on its own sheet over the page: named, closed with Escape, never closed over unsaved words unasked, and saved once at a time.
import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import './dialog.css'
import { IconButton } from './IconButton.tsx'
import { useModal } from './use-modal.ts'
import { useSaving } from './use-saving.ts'

type Props = {
  title: string
  /** Something was written that is not saved. */
  dirty: boolean
  onClose: () => void
  /** Left out, there is nothing to save on this sheet; until its promise is kept the sheet is busy. */
  onSubmit?: () => void | Promise<void>
  submit?: string
  /** What is said while it is busy. */
  saving?: string
  /** The word of the button that leaves; left out, `Cancel`. */
  cancel?: string
  children: ReactNode
}

export function Dialog({
  title,
  dirty,
  onClose,
  onSubmit,
  submit,
  saving = 'Saving…',
  cancel = 'Cancel',
  children,
}: Props) {
  const sheet = useModal(firstField)
  const saveButton = useRef<HTMLButtonElement>(null)
  const titleId = useId()
  const [asking, setAsking] = useState(false)
  const { isSaving, start } = useSaving(sheet, saveButton, () => onSubmit?.())

  const leave = () => {
    if (isSaving) return
    if (dirty) setAsking(true)
    else onClose()
  }
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
    // A sheet over a sheet is inside it for React: only the one in front is saved.
    event.stopPropagation()
    const refused = event.currentTarget.querySelector<HTMLElement>('[data-refuses][aria-invalid="true"]')
    if (refused) refused.focus()
    else if (onSubmit) start()
  }
  return (
    <dialog
      ref={sheet}
      className="dialog"
      aria-labelledby={titleId}
      aria-busy={isSaving}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClose={({ currentTarget }) => {
        // A second Escape in a row is the browser's own: it asks nobody.
        if (isSaving || dirty) currentTarget.showModal()
        leave()
      }}
    >
      <form className="dialog-form" noValidate onSubmit={send}>
        <header className="dialog-header">
          <h2 id={titleId}>{title}</h2>
          <IconButton label="Close" disabled={isSaving} onClick={leave}>
            <X aria-hidden="true" />
          </IconButton>
        </header>
        <div className="dialog-body" inert={isSaving}>
          {children}
        </div>
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
              {submit && (
                <p className="dialog-saving" role="status">
                  {isSaving && <span>{saving}</span>}
                </p>
              )}
              <Button disabled={isSaving} onClick={leave}>
                {cancel}
              </Button>
              {submit && (
                <Button ref={saveButton} look="primary" type="submit" aria-disabled={isSaving}>
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

const firstField = '.dialog-body :is(input, textarea, [tabindex="0"])'
