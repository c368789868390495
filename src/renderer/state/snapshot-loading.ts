// What a snapshot makes of the window's state: the journal begun or brought up to date, the rest as it is now.
import type { AppEvent, JournalNews, Snapshot } from '../../shared/contract/api.ts'
import { beginGathering, type Gathering, withChange } from '../../shared/journal/gathering.ts'
import { cuesFor } from '../../shared/session/cues.ts'
import type { ClientState, OlderNotes, Ready } from './app-state.ts'

/** Within this time after a snapshot main tells the coming cues itself. */
const ownCuesMs = 20_000

/** An event and the window's own clock when it came. */
export type Heard = { event: AppEvent; heardMs: number }

/** The window's journal after what main told of it: begun anew, or with the Changes that it lacked. */
export function gatheredWith(before: Gathering | null, news: JournalNews): Gathering {
  if (news.type === 'parts' || !before) return beginGathering(news.type === 'parts' ? news : nothing)
  return news.changes.reduce((all, change) => withChange(all, change) ?? all, before)
}
const nothing = { rev: 0, months: [], parts: [], changes: [] }

/** What the window can say of the months before the last year. */
export function olderNotes({ missing }: Gathering): OlderNotes {
  return { type: missing.size > 0 ? 'loading' : 'whole' }
}

/** The state with a snapshot in it. Changes may have overtaken it: undo and redo are those of the later one. */
export function withSnapshot(
  before: ClientState,
  snapshot: Snapshot,
  gathering: Gathering,
  heardMs: number,
): Ready {
  const { settings, routines, session, host } = snapshot
  const loaded: Ready = {
    type: 'ready',
    journal: gathering.journal,
    older: olderNotes(gathering),
    settings,
    routines,
    session,
    cues: cuesFor(session.session, session.nowMs, ownCuesMs),
    mainLeadMs: session.nowMs - heardMs,
    host,
    saving: host.notSaved === null ? { type: 'quiet' } : { type: 'unsaved', message: host.notSaved },
    link: { type: 'open' },
    toast: null,
    question: null,
    reminder: null,
    backupsTold: 0,
  }
  if (before.type !== 'ready') return loaded
  const { toast, reminder, question, backupsTold } = before
  const saving = host.notSaved === null ? before.saving : loaded.saving
  const { undo, redo } = gathering.journal.rev > snapshot.journal.rev ? before.host : host
  return { ...loaded, saving, toast, reminder, question, backupsTold, host: { ...host, undo, redo } }
}

/** Cues from before the snapshot: those that follow from it take their place. */
export function isOlderCues({ event }: Heard, { session }: Snapshot): boolean {
  return event.type === 'cues' && event.nowMs < session.nowMs
}
