// What main tells this window: a snapshot, then only Changes and events on top of it, and older months as they come.
import type { AppEvent, Carrier, Edited, SessionNow } from '../../shared/contract/api.ts'
import { type Gathering, monthsToAsk, withChange, withParts } from '../../shared/journal/gathering.ts'
import { afterTrouble, type Ready } from './app-state.ts'
import { leadAfter } from './main-clock.ts'
import { createOlderLoading } from './older-loading.ts'
import { gatheredWith, type Heard, isOlderCues, olderNotes, withSnapshot } from './snapshot-loading.ts'
import type { StateCell } from './state-cell.ts'
import type { WindowClock } from './window-clock.ts'

export type Hearing = {
  /** Asks for a snapshot, or for what has changed since the last; called again after events may have been missed. */
  load(): Promise<void>
  hear(event: AppEvent): void
  /** Reads the older months at once. */
  readOlder(): void
}

export function createHearing(carrier: Carrier, cell: StateCell, clock: WindowClock): Hearing {
  const { performanceMs, idle = () => Promise.resolve() } = clock
  let gathering: Gathering | null = null
  /** Which opening of the folder that is of. */
  let opening = ''
  /** What is heard while a snapshot is on its way, since the two may come by different connections; null where none is. */
  let meanwhile: Heard[] | null = null
  let underWay: Promise<void> | null = null
  let next: Promise<void> | null = null
  const older = createOlderLoading({
    carrier,
    idle,
    wanted: () => (gathering ? monthsToAsk(gathering) : []),
    take(parts) {
      if (!gathering) return
      gathering = withParts(gathering, parts)
      // Shown once it is all there: a page that needs a part of it needs it whole.
      if (gathering.missing.size === 0) show(gathering)
    },
    refuse: (message) => cell.patch({ older: { type: 'refused', message } }),
  })

  /** One after the other; those asked for while one is under way are the same next one. */
  function load(): Promise<void> {
    if (underWay) {
      next ??= underWay.then(() => {
        next = null
        return load()
      })
      return next
    }
    underWay = loadNow().finally(() => {
      underWay = null
    })
    return underWay
  }

  async function loadNow() {
    meanwhile = []
    const known = gathering ? { since: gathering.journal.rev, of: opening } : {}
    const answer = await carrier.call('app.snapshot', known)
    const heard = meanwhile
    meanwhile = null
    if (!answer.ok) {
      const { fault, message } = answer
      if (!cell.ready()) cell.set({ type: 'refused', message, isAbsent: fault === 'absent' })
      return
    }
    const snapshot = answer.value
    opening = snapshot.host.opening
    gathering = gatheredWith(gathering, snapshot.journal)
    cell.set(withSnapshot(cell.state(), snapshot, gathering, performanceMs()))
    for (const one of heard) if (!isOlderCues(one, snapshot)) tell(one)
    older.begin()
  }

  function hear(event: AppEvent) {
    const heard = { event, heardMs: performanceMs() }
    // Told once, they stand beside the snapshot: only a window that cannot show them yet has to keep them.
    const isBeside = event.type === 'reminder' || event.type === 'trouble'
    if (!cell.ready() || !isBeside) meanwhile?.push(heard)
    tell(heard)
  }

  function tell({ event, heardMs }: Heard) {
    if (event.type === 'change') fold(event)
    else if (event.type === 'session') takeSession(event.now, heardMs)
    else if (event.type === 'cues') takeAt(event.nowMs, heardMs, { cues: event.cues })
    else if (event.type === 'routines') cell.patch({ routines: event.routines })
    else if (event.type === 'settings') cell.patch({ settings: event.settings })
    else if (event.type === 'reminder') cell.patch({ reminder: event.shown ? null : event.reminder })
    else if (event.type === 'history') takeHistory(event)
    else if (event.type === 'anew') beginAnew()
    else if (event.type === 'ended') cell.set({ type: 'refused', message: event.message, isAbsent: false })
    else if (event.type === 'backups') takeBackups(event.failed)
    else if (event.type === 'found') takeFound(event.found)
    else if (event.type === 'trouble') cell.patch(afterTrouble(event, cell.state()))
  }

  /** Of what was there nothing stays: another journal is open, or the same one again. */
  function beginAnew() {
    gathering = null
    cell.set({ type: 'loading' })
    void load()
  }

  function fold({ change, undo, redo }: Edited) {
    const now = cell.ready()
    if (!gathering || !now || change.rev <= gathering.journal.rev) return
    const after = withChange(gathering, change)
    if (after) {
      gathering = after
      show(after, { host: { ...now.host, undo, redo } })
    } else if (!meanwhile) void load()
  }

  function takeHistory({ undo, redo }: Pick<Edited, 'undo' | 'redo'>) {
    const now = cell.ready()
    if (now) cell.patch({ host: { ...now.host, undo, redo } })
  }

  function takeFound(found: string[]) {
    const now = cell.ready()
    if (now) cell.patch({ host: { ...now.host, found } })
  }

  function takeBackups(backupFailed: string | null) {
    const now = cell.ready()
    if (now) cell.patch({ host: { ...now.host, backupFailed }, backupsTold: now.backupsTold + 1 })
  }

  function show(shown: Gathering, part: Partial<Ready> = {}) {
    const { type } = olderNotes(shown)
    cell.patch({ journal: shown.journal, ...(type === 'whole' && { older: { type } }), ...part })
  }

  /** Takes what carries main's time, and with it what it tells of main's clock. */
  function takeAt(toldMs: number, heardMs: number, part: Partial<Ready>) {
    const now = cell.ready()
    if (now) cell.patch({ ...part, mainLeadMs: leadAfter(now.mainLeadMs, toldMs, heardMs) })
  }

  function takeSession(told: SessionNow, heardMs: number) {
    const now = cell.ready()
    // The answer to a call can come after the event of something newer.
    const isOld = now !== null && told.nowMs < now.session.nowMs
    takeAt(told.nowMs, heardMs, isOld ? {} : { session: told })
  }

  return { load, hear, readOlder: older.hurry }
}
