// One line at the foot of the window about what was just done, with its undo.
import { Undo2, X } from 'lucide-react'
import { useEffect } from 'react'
import { useApp, useClient } from '../use-app.ts'
import { Button } from './Button.tsx'
import './toast.css'

const showMs = 10_000

export function Toast() {
  const { toast } = useApp()
  const client = useClient()
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
          {(toast.undo || toast.takeBack) && (
            <Button
              look="quiet"
              icon={<Undo2 aria-hidden="true" />}
              shortcut="Ctrl Z"
              onClick={() => void client.undoLatest()}
            >
              Undo
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
