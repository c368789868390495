// One line at the foot of the window about what was just done, with its undo or redo.
import { Redo2, Undo2, X } from 'lucide-react'
import { useEffect } from 'react'
import { openOffer } from '../toast-offer.ts'
import { useApp, useClient } from '../use-app.ts'
import { Button } from './Button.tsx'
import './toast.css'

const showMs = 10_000

export function Toast() {
  const app = useApp()
  const client = useClient()
  const { toast } = app
  const offer = openOffer(app)
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(client.dismissToast, showMs)
    return () => clearTimeout(timer)
  }, [toast, client])
  return (
    <div className="toast-place" role="status">
      {toast && (
        <div className="toast" key={toast.id}>
          <span>{toast.text}</span>
          {offer && (
            <Button
              look="quiet"
              icon={offer.type === 'redo' ? <Redo2 aria-hidden="true" /> : <Undo2 aria-hidden="true" />}
              {...(offer.isLatest && { shortcut: offer.type === 'redo' ? 'Ctrl Shift Z' : 'Ctrl Z' })}
              onClick={() => void client.takeOffer()}
            >
              {offer.type === 'redo' ? 'Redo' : 'Undo'}
            </Button>
          )}
          <button
            type="button"
            className="toast-close"
            aria-label="Close this message"
            onClick={client.dismissToast}
          >
            <X aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  )
}
