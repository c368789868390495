// Taking back and making again, whatever was done last: a setting, a routine or an entry of the journal.
import type { Refusal } from '../../shared/base/answer.ts'
import type { JournalWriter } from './journal-writer.ts'
import type { RoutineWriter } from './routine-writer.ts'
import type { SettingsWriter } from './settings-writer.ts'
import type { StateCell } from './state-cell.ts'
import { openOffer } from './toast-offer.ts'
import type { Writes } from './writes.ts'

type Ports = {
  cell: StateCell
  writes: Writes
  journal: JournalWriter
  routines: RoutineWriter
  settings: SettingsWriter
}

export type UndoWriter = {
  undo(): Promise<Refusal | null>
  redo(): Promise<Refusal | null>
  /** A setting or what the toast brings back, where nothing was written since, else the journal's last edit. */
  undoLatest(): Promise<Refusal | null>
  /** Does what the toast still offers. */
  takeOffer(): Promise<Refusal | null>
}

export function createUndoWriter({ cell, writes, journal, routines, settings }: Ports): UndoWriter {
  const undo = () => writes.settled().then(journal.undo)
  const redo = () => writes.settled().then(() => settings.step('redo') ?? journal.redo())
  function offerNow() {
    const now = cell.ready()
    return now && openOffer(now)
  }

  return {
    undo,
    redo,
    async undoLatest() {
      await writes.settled()
      const step = settings.step('undo')
      if (step) return step
      const offer = offerNow()
      return offer?.type === 'bring_back' && offer.isLatest ? routines.bringBack(offer.routine) : undo()
    },
    async takeOffer() {
      const offer = offerNow()
      if (offer?.type === 'bring_back') return routines.bringBack(offer.routine)
      if (offer?.type === 'redo') return redo()
      return offer ? undo() : null
    },
  }
}
