// One line at the foot of the window about what was just done, with its undo, and a routine that goes with it.
import { Play, Undo2, X } from 'lucide-react'
import { useEffect } from 'react'
import { findRoutine } from '../../shared/session/builtin/index.ts'
import { useStartRoutine } from '../start-routine.ts'
import { useApp, useClient } from '../use-app.ts'
import { Button } from './Button.tsx'
import './toast.css'

const showMs = 10_000

export function Toast() {
  const { toast } = useApp()
  const client = useClient()
  const start = useStartRoutine()
  const offered = toast?.offer ? findRoutine(toast.offer) : undefined
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
          {offered && (
            <Button
              look="quiet"
              icon={<Play aria-hidden="true" />}
              onClick={() => {
                client.dismissToast()
                void start(offered.id)
              }}
            >
              Start the {offered.name.charAt(0).toLowerCase() + offered.name.slice(1)}
            </Button>
          )}
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
