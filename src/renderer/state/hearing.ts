// What main tells this window: one snapshot, then only Changes and events on top of it.
import type { AppEvent, Carrier, Edited, SessionNow } from '../../shared/contract/api.ts'
import { applyChange } from '../../shared/journal/change.ts'
import { afterTrouble, type Ready } from './app-state.ts'
import { leadAfter } from './main-clock.ts'
import { createLoads, type Heard, isOlderCues, withSnapshot } from './snapshot-loading.ts'
import type { StateCell } from './state-cell.ts'

export type Hearing = {
  /** Loads the snapshot; called again after events may have been missed. */
  load(): Promise<void>
  hear(event: AppEvent): void
}

export function createHearing(carrier: Carrier, cell: StateCell, performanceMs: () => number): Hearing {
  const loads = createLoads()

  async function load() {
    const begun = loads.begin()
    const answer = await carrier.call('app.snapshot', {})
    if (!answer.ok) {
      begun.giveUp()
      if (!cell.ready()) cell.set({ type: 'refused', message: answer.message })
      return
    }
    const heard = begun.take()
    if (!heard) return
    const snapshot = answer.value
    cell.set(withSnapshot(cell.state(), snapshot, performanceMs()))
    for (const one of heard) if (!isOlderCues(one, snapshot)) tell(one)
  }

  function hear(event: AppEvent) {
    const heard = { event, heardMs: performanceMs() }
    // Told once, they stand beside the snapshot: only a window that cannot show them yet has to keep them.
    const isBeside = event.type === 'reminder' || event.type === 'trouble'
    if (!cell.ready() || !isBeside) loads.keep(heard)
    tell(heard)
  }

  function tell({ event, heardMs }: Heard) {
    if (event.type === 'change') fold(event)
    else if (event.type === 'session') takeSession(event.now, heardMs)
    else if (event.type === 'cues') takeAt(event.nowMs, heardMs, { cues: event.cues })
    else if (event.type === 'routines') cell.patch({ routines: event.routines })
    else if (event.type === 'settings') cell.patch({ settings: event.settings })
    else if (event.type === 'reminder') cell.patch({ reminder: event.shown ? null : event.reminder })
    else if (event.type === 'trouble') cell.patch(afterTrouble(event, cell.state()))
  }

  function fold({ change, undo, redo }: Edited) {
    const now = cell.ready()
    if (!now || change.rev <= now.journal.rev) return
    if (change.rev === now.journal.rev + 1)
      cell.patch({ journal: applyChange(now.journal, change), host: { ...now.host, undo, redo } })
    else if (!loads.isUnderWay()) void load()
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

  return { load, hear }
}
