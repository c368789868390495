// One line at the foot of the window about what was just done, with its undo or redo, and a routine that goes with it.
import { Play, Redo2, Undo2, X } from 'lucide-react'
import { useEffect } from 'react'
import type { Later } from '../../shared/base/later.ts'
import { uncapitalised } from '../../shared/base/words.ts'
import { findRoutine } from '../../shared/routines/builtin/index.ts'
import { suggestable } from '../../shared/routines/leave-alone.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { appKey } from '../commands/command-help.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { useStartRoutine } from '../routines/start-routine.ts'
import { useLeftAlone } from '../routines/use-left-alone.ts'
import { openOffer } from '../state/toast-offer.ts'
import { useApp, useClient } from '../state/use-app.ts'
import { windowLater } from '../timer/later.ts'
import './toast.css'

const showMs = 10_000

export function Toast({ later = windowLater }: { later?: Later }) {
  const client = useClient()
  const toast = useApp((app) => app.toast)
  const offer = useApp(openOffer)
  const offered = toast?.routineId ? findRoutine(toast.routineId) : undefined
  useEffect(() => {
    if (toast) return later(showMs, client.dismissToast)
    return undefined
  }, [toast, client, later])
  return (
    <div className="toast-place" role="status">
      {toast && (
        <div className="toast" key={toast.id}>
          <span>{toast.text}</span>
          {offered && <OfferedRoutine routine={offered} />}
          {offer && (
            <Button
              look="quiet"
              icon={offer.type === 'redo' ? <Redo2 aria-hidden="true" /> : <Undo2 aria-hidden="true" />}
              {...(offer.isLatest && { shortcut: appKey(offer.type === 'redo' ? 'redo' : 'undo') })}
              onClick={() => void client.takeOffer()}
            >
              {offer.type === 'redo' ? 'Redo' : 'Undo'}
            </Button>
          )}
          <IconButton label="Close this message" onClick={client.dismissToast}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  )
}

/** Without the steps that touch what is to be left alone; nothing where too little of it would be left. */
function OfferedRoutine({ routine }: { routine: Routine }) {
  const client = useClient()
  const start = useStartRoutine()
  const offer = suggestable(routine, useLeftAlone())
  if (!offer) return null
  const changed = offer.eased.length + offer.leftOut.length > 0
  return (
    <Button
      look="quiet"
      icon={<Play aria-hidden="true" />}
      onClick={() => {
        client.dismissToast()
        void start(changed ? offer.routine : routine.id)
      }}
    >
      Start the {uncapitalised(routine.name)}
    </Button>
  )
}
