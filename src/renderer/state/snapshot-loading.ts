// Snapshots under way: what is heard meanwhile is told again on top, since the two may come by different connections.
import type { AppEvent, Snapshot } from '../../shared/contract/api.ts'
import { journalOf } from '../../shared/journal/change.ts'
import { cuesFor } from '../../shared/session/cues.ts'
import type { ClientState, Ready } from './app-state.ts'

/** Within this time after a snapshot main tells the coming cues itself. */
const ownCuesMs = 20_000

/** An event and the window's own clock when it came. */
export type Heard = { event: AppEvent; heardMs: number }

export type Loads = {
  isUnderWay(): boolean
  /** Keeps an event for every snapshot under way. */
  keep(heard: Heard): void
  begin(): Load
}

export type Load = {
  /** What was heard since the load began; null where a snapshot that was asked for later has been taken already. */
  take(): Heard[] | null
  /** No snapshot came. */
  giveUp(): void
}

export function createLoads(): Loads {
  const underWay = new Set<Heard[]>()
  let begun = 0
  let latestTaken = 0
  return {
    isUnderWay: () => underWay.size > 0,
    keep(heard) {
      for (const kept of underWay) kept.push(heard)
    },
    begin() {
      begun += 1
      const turn = begun
      const kept: Heard[] = []
      underWay.add(kept)
      return {
        take() {
          underWay.delete(kept)
          if (turn < latestTaken) return null
          latestTaken = turn
          return kept
        },
        giveUp: () => void underWay.delete(kept),
      }
    },
  }
}

/** The state with a snapshot in it. Changes may have overtaken the snapshot: the journal never goes back. */
export function withSnapshot(before: ClientState, snapshot: Snapshot, heardMs: number): Ready {
  const { records, rev, settings, routines, session, host } = snapshot
  const loaded: Ready = {
    type: 'ready',
    journal: journalOf(rev, records),
    settings,
    routines,
    session,
    cues: cuesFor(session.session, session.nowMs, ownCuesMs),
    mainLeadMs: session.nowMs - heardMs,
    host,
    saving: { type: 'quiet' },
    link: { type: 'open' },
    toast: null,
    reminder: null,
  }
  if (before.type !== 'ready') return loaded
  const { saving, toast, reminder } = before
  if (before.journal.rev < rev) return { ...loaded, saving, toast, reminder }
  const { undo, redo } = before.host
  return { ...loaded, saving, toast, reminder, journal: before.journal, host: { ...host, undo, redo } }
}

/** Cues from before the snapshot: those that follow from it take their place. */
export function isOlderCues({ event }: Heard, { session }: Snapshot): boolean {
  return event.type === 'cues' && event.nowMs < session.nowMs
}
