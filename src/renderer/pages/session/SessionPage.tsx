// The session: what can be started, the player while one runs, its end, and the way back into one that was cut off.
import { type RefObject, useRef } from 'react'
import { PageBoundary } from '../../parts/ErrorBoundary.tsx'
import { useApp, useClient } from '../../state/use-app.ts'
import { EndScreen } from './end/EndScreen.tsx'
import { RecoveryEnd } from './end/RecoveryEnd.tsx'
import './flash.css'
import type { CueChoice } from './cues/use-cue-choice.ts'
import { useCues } from './cues/use-cues.ts'
import { useLead } from './cues/use-lead.ts'
import { Idle } from './Idle.tsx'
import { Player } from './Player.tsx'
import { Resume } from './Resume.tsx'
import { usePauseOnLeave } from './use-pause-on-leave.ts'

export function SessionPage() {
  const phase = useApp(({ session }) => session.session.type)
  const flashPlace = useRef<HTMLDivElement>(null)
  const leads = useLead(phase !== 'idle')
  usePauseOnLeave(useClient(), leads)
  const cues = useCues(phase, flashPlace, leads)
  return (
    <>
      <div className="session-flash" ref={flashPlace} aria-hidden="true" />
      {/* Cues are heard whatever becomes of the picture. */}
      <PageBoundary shows={phase}>
        <Stage cues={cues} flashPlace={flashPlace} />
      </PageBoundary>
    </>
  )
}

type StageProps = { cues: CueChoice; flashPlace: RefObject<HTMLElement | null> }

function Stage({ cues, flashPlace }: StageProps) {
  const { session, mainLeadMs } = useApp((app) => ({
    session: app.session.session,
    mainLeadMs: app.mainLeadMs,
  }))
  switch (session.type) {
    case 'idle':
      return <Idle />
    case 'running':
      return <Player heard={{ session, mainLeadMs }} cues={cues} flashPlace={flashPlace} />
    case 'paused':
      return session.reason === 'restarted' ? (
        <Resume session={session} />
      ) : (
        <Player heard={{ session, mainLeadMs }} cues={cues} flashPlace={flashPlace} />
      )
    case 'finished':
      return session.recovery ? (
        <RecoveryEnd key={session.id} session={session} recovery={session.recovery} />
      ) : (
        <EndScreen key={session.id} session={session} />
      )
  }
}
