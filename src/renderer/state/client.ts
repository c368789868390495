// The window's copy of the app, put together: what main tells, what this window writes; every page draws from its state.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Carrier, Input, Output } from '../../shared/contract/api.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { ClashAnswer, ClientState } from './app-state.ts'
import { type Sliceable, sendArchive } from './archives.ts'
import { createClashQuestions } from './clash-questions.ts'
import { createHearing } from './hearing.ts'
import { createJournalWriter, type JournalWriter } from './journal-writer.ts'
import { createRoutineWriter } from './routine-writer.ts'
import { createSettingsWriter } from './settings-writer.ts'
import { createStateCell, type StateCell } from './state-cell.ts'
import { createToasts } from './toasts.ts'
import { createUndoWriter } from './undo-writer.ts'
import type { WindowClock } from './window-clock.ts'
import { createWrites } from './writes.ts'

export type Client = {
  state(): ClientState
  watch(listener: () => void): () => void
  /** Loads the snapshot; called again after events may have been missed. */
  load(): Promise<void>
  /** Reads the months before the last year at once, for a page that needs them. */
  readOlder(): void
  /** Reads them, and answers once they are there, or why they cannot be had. */
  whole(): Promise<string | null>
  /** Main does not answer any more; the next snapshot takes it back. */
  lose(message: string): void
  /**
   * Puts a record in the journal; `said` is the toast, none when left out, `routineId` is a routine to start from it.
   * `base` is the record that the edit was begun from, none for a new one: what another window wrote meanwhile is kept, or asked about.
   */
  save: JournalWriter['save']
  /** What is to stand of an entry that was changed in two windows. */
  answerClash(answer: ClashAnswer): void
  bringIn: JournalWriter['bringIn']
  remove(id: string, said: string): Promise<Refusal | null>
  undo(): Promise<Refusal | null>
  /** Takes back what was done last: a setting or what the toast brings back, where nothing was written since, else the journal's last edit. */
  undoLatest(): Promise<Refusal | null>
  /** Does what the toast still offers. */
  takeOffer(): Promise<Refusal | null>
  redo(): Promise<Refusal | null>
  saveSettings(settings: Settings): Promise<Refusal | null>
  session<M extends SessionMethod>(method: M, input: Input<M>): Promise<Refusal | null>
  saveSession(input: Input<'session.save'>): Promise<Refusal | null>
  saveRoutine(routine: Routine): Promise<Refusal | null>
  /** `said` is the toast, which can bring the routine back. */
  removeRoutine(routine: Routine, said: string): Promise<Refusal | null>
  importRoutines(fileName: string, bytes: Uint8Array<ArrayBuffer>, said: string): Promise<Refusal | null>
  /** Makes the desktop's window small and keeps it over others, or brings it back. */
  mini(on: boolean): Promise<Refusal | null>
  openArchive(zip: Sliceable, signal: AbortSignal): ReturnType<typeof sendArchive>
  readFile(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Output<'import.read'> | Refusal>
  /** Asks about the backups and the files; nothing of the journal is altered. */
  ask<M extends BackupQuestion>(method: M, input: Input<M>): Promise<Answer<Output<M>>>
  bringBack: JournalWriter['bringBack']
  goBackTo: JournalWriter['goBackTo']
  bringFrom: JournalWriter['bringFrom']
  say(text: string): void
  dismissToast(): void
  dismissReminder(): void
}
type BackupQuestion =
  | 'journal.removed'
  | 'backups.list'
  | 'backups.take'
  | 'backups.preview'
  | 'backups.day'
  | 'backups.check'
  | 'backups.place'
  | 'window.folder'
  | 'window.showFolder'
  | 'journal.lost'
  | 'journal.goOn'
  | 'app.read'
  | 'app.erase'
  | 'folder.again'
  | 'folder.elsewhere'
  | 'folder.begin'
type SessionMethod = 'session.start' | 'session.act' | 'session.discard'

export function createClient(carrier: Carrier, clock: WindowClock): Client {
  const cell = createStateCell()
  const toasts = createToasts(cell)
  const questions = createClashQuestions(cell)
  const hearing = createHearing(carrier, cell, clock)
  const writes = createWrites(carrier, cell, clock.epochMs)
  const journal = createJournalWriter({
    writes,
    toasts,
    ask: questions.ask,
    take: (edited) => hearing.hear({ type: 'change', ...edited }),
  })
  const routines = createRoutineWriter(writes, cell, toasts)
  const settings = createSettingsWriter({
    ready: cell.ready,
    async write(wanted) {
      const answer = await writes.send('settings.save', wanted)
      if (answer.ok) cell.patch({ settings: answer.value, saving: writes.saved() })
      return answer
    },
    announce: toasts.announce,
  })
  const back = createUndoWriter({ cell, writes, journal, routines, settings })

  carrier.subscribe(hearing.hear)
  return {
    state: cell.state,
    watch: cell.watch,
    load: hearing.load,
    readOlder: hearing.readOlder,
    whole: () => {
      hearing.readOlder()
      return untilWhole(cell)
    },
    lose: (message) => cell.patch({ link: { type: 'lost', message } }),
    ...journal,
    ...back,
    saveSettings: settings.save,
    async session(method, input) {
      const answer = await carrier.call(method, input)
      if (!answer.ok) return answer
      hearing.hear({ type: 'session', now: answer.value })
      return null
    },
    saveRoutine: routines.save,
    async removeRoutine(routine, said) {
      const refusal = await routines.remove(routine, said)
      if (!refusal) settings.forget()
      return refusal
    },
    importRoutines: routines.bringIn,
    async mini(on) {
      const answer = await carrier.call('window.mini', { on })
      return answer.ok ? null : answer
    },
    openArchive: (zip, signal) => sendArchive(carrier, zip, signal),
    async readFile(fileName, bytes) {
      const answer = await carrier.call('import.read', { fileName, bytes })
      return answer.ok ? answer.value : answer
    },
    ask: carrier.call,
    answerClash: questions.answer,
    say: (text) => toasts.announce(text),
    dismissToast: toasts.dismiss,
    dismissReminder: () => cell.patch({ reminder: null }),
  }
}

function untilWhole(cell: Pick<StateCell, 'ready' | 'watch'>): Promise<string | null> {
  return new Promise((resolve) => {
    const look = () => {
      const older = cell.ready()?.older
      if (!older || older.type === 'loading') return
      stop()
      resolve(older.type === 'refused' ? older.message : null)
    }
    const stop = cell.watch(look)
    look()
  })
}
