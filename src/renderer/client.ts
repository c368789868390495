// The window's copy of the app: one snapshot, then only Changes and events; every page draws from this state.
import type {
  AppEvent,
  Carrier,
  Cue,
  Edited,
  Input,
  Method,
  Output,
  Refusal,
  Reminder,
  SessionNow,
  Snapshot,
} from '../shared/api.ts'
import { applyChange, type Journal, journalOf } from '../shared/journal/change.ts'
import type { Entry } from '../shared/journal/records.ts'
import { cuesFor } from '../shared/session/cues.ts'
import type { Routine } from '../shared/session/routine.ts'
import type { Settings } from '../shared/settings.ts'
import { leadAfter } from './main-clock.ts'

/** Within this time after a snapshot main tells the coming cues itself. */
const ownCuesMs = 20_000

/** What became of the last thing the runner wrote; `unsaved` keeps the words of why. */
export type Saving =
  | { type: 'quiet' }
  | { type: 'saving' }
  | { type: 'saved'; atEpochMs: number }
  | { type: 'unsaved'; message: string }

export type Toast = {
  id: number
  text: string
  /** It is about the journal's last edit, which can be undone. */
  undo: boolean
  /** Takes back what is not in the journal. */
  takeBack?: () => Promise<Refusal | null>
}

export type Ready = {
  type: 'ready'
  journal: Journal
  settings: Settings
  /** The runner's own routines. */
  routines: Routine[]
  session: SessionNow
  /** What is to be heard next; a new list replaces the one before. */
  cues: readonly Cue[]
  /** Main's clock minus the window's own (`performance.now()`): sessions and cues are written in main's. */
  mainLeadMs: number
  host: Snapshot['host']
  saving: Saving
  toast: Toast | null
  /** A reminder that no notification has told yet. */
  reminder: Reminder | null
}
export type ClientState = { type: 'loading' } | { type: 'refused'; message: string } | Ready

/** The clocks of the window, as arguments so that tests turn them. */
export type WindowClock = { performanceMs(): number; epochMs(): number }

export type Client = {
  state(): ClientState
  watch(listener: () => void): () => void
  /** Loads the snapshot; called again after events may have been missed. */
  load(): Promise<void>
  /** Puts a record in the journal; `said` is the toast, none when left out. */
  save(entry: Entry, said?: string): Promise<Refusal | null>
  remove(id: string, said: string): Promise<Refusal | null>
  undo(): Promise<Refusal | null>
  /** Takes back what the toast is about; without a toast of its own kind that is the journal's last edit. */
  undoLatest(): Promise<Refusal | null>
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
  readFile(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Output<'import.read'> | Refusal>
  say(text: string): void
  dismissToast(): void
  dismissReminder(): void
}
type SessionMethod = 'session.start' | 'session.act' | 'session.discard'

export function createClient(carrier: Carrier, clock: WindowClock): Client {
  let state: ClientState = { type: 'loading' }
  let toasts = 0
  const listeners = new Set<() => void>()

  function set(next: ClientState) {
    state = next
    for (const listener of listeners) listener()
  }
  function patch(part: Partial<Ready>) {
    if (state.type === 'ready') set({ ...state, ...part })
  }

  async function load() {
    const before = state
    const answer = await carrier.call('app.snapshot', {})
    if (!answer.ok) {
      if (state.type !== 'ready') set({ type: 'refused', message: answer.message })
      return
    }
    const { records, rev, settings, routines, session, host } = answer.value
    const journal = journalOf(rev, records)
    const kept =
      state.type === 'ready'
        ? { saving: state.saving, toast: state.toast, reminder: state.reminder }
        : { saving: { type: 'quiet' } as const, toast: null, reminder: null }
    const cues = cuesFor(session.session, session.nowMs, ownCuesMs)
    const mainLeadMs = session.nowMs - clock.performanceMs()
    const playing = heardSince(before, session.nowMs) ?? { session, cues }
    set({ type: 'ready', journal, settings, routines, ...playing, mainLeadMs, host, ...kept })
  }

  /** What an event told of the session while the snapshot was on its way, if it is newer. */
  function heardSince(before: ClientState, nowMs: number): Pick<Ready, 'session' | 'cues'> | null {
    if (before.type !== 'ready' || state.type !== 'ready') return null
    const { session, cues } = state
    return session !== before.session && session.nowMs > nowMs ? { session, cues } : null
  }
  /** Takes what carries main's time, and with it what it tells of main's clock. */
  function takeAt(toldMs: number, part: Partial<Ready>) {
    if (state.type !== 'ready') return
    patch({ ...part, mainLeadMs: leadAfter(state.mainLeadMs, toldMs, clock.performanceMs()) })
  }

  function takeSession(now: SessionNow) {
    // The answer to a call can come after the event of something newer.
    const isOld = state.type === 'ready' && now.nowMs < state.session.nowMs
    takeAt(now.nowMs, isOld ? {} : { session: now })
  }

  function take({ change, undo, redo }: Edited) {
    if (state.type !== 'ready') return
    if (change.rev > state.journal.rev + 1) {
      void load()
      return
    }
    patch({ journal: applyChange(state.journal, change), host: { ...state.host, undo, redo } })
  }

  function hear(event: AppEvent) {
    if (event.type === 'change') take(event)
    else if (event.type === 'session') takeSession(event.now)
    else if (event.type === 'cues') takeAt(event.nowMs, { cues: event.cues })
    else if (event.type === 'routines') patch({ routines: event.routines })
    else if (event.type === 'settings') patch({ settings: event.settings })
    else if (event.type === 'reminder') patch({ reminder: event.shown ? null : event.reminder })
    else if (event.type === 'trouble') patch({ saving: { type: 'unsaved', message: event.message } })
  }

  function announce(text: string, undo: boolean, takeBack?: Toast['takeBack']) {
    toasts += 1
    patch({ toast: { id: toasts, text, undo, ...(takeBack && { takeBack }) } })
  }

  async function write<M extends EditMethod | RoutineMethod>(method: M, input: Input<M>) {
    patch({ saving: { type: 'saving' } })
    const answer = await carrier.call(method, input)
    if (answer.ok) patch({ saving: { type: 'saved', atEpochMs: clock.epochMs() } })
    else
      patch({
        saving:
          answer.fault === 'not_saved' || answer.fault === 'internal'
            ? { type: 'unsaved', message: answer.message }
            : { type: 'quiet' },
      })
    return answer
  }

  async function edit<M extends EditMethod>(method: M, input: Input<M>, said?: string, undoable = true) {
    const answer = await write(method, input)
    if (!answer.ok) return answer
    take(answer.value as Edited)
    if (said) announce(said, undoable)
    return null
  }

  async function editRoutines<M extends RoutineMethod>(method: M, input: Input<M>) {
    const answer = await write(method, input)
    if (!answer.ok) return answer
    patch({ routines: answer.value as Routine[] })
    return null
  }

  async function bringBack(routine: Routine) {
    const refusal = await editRoutines('routines.save', routine)
    announce(refusal ? refusal.message : 'Undone.', false)
    return refusal
  }

  const undo = () => edit('journal.undo', {}, 'Undone.', false)

  carrier.subscribe(hear)
  return {
    state: () => state,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load,
    save: (entry, said) => edit('journal.save', entry, said),
    remove: (id, said) => edit('journal.remove', { id }, said),
    undo,
    undoLatest: () => (state.type === 'ready' && state.toast?.takeBack ? state.toast.takeBack() : undo()),
    redo: () => edit('journal.redo', {}, 'Done again.', false),
    async saveSettings(settings) {
      const answer = await carrier.call('settings.save', settings)
      if (!answer.ok) return answer
      patch({ settings: answer.value, saving: { type: 'saved', atEpochMs: clock.epochMs() } })
      return null
    },
    async session(method, input) {
      const answer = await carrier.call(method, input)
      if (!answer.ok) return answer
      takeSession(answer.value as SessionNow)
      return null
    },
    saveSession: (input) => edit('session.save', input, 'Saved in the journal.'),
    saveRoutine: (routine) => editRoutines('routines.save', routine),
    async removeRoutine(routine, said) {
      const refusal = await editRoutines('routines.remove', { id: routine.id })
      if (!refusal) announce(said, false, () => bringBack(routine))
      return refusal
    },
    async importRoutines(fileName, bytes, said) {
      const refusal = await editRoutines('routines.import', { fileName, bytes })
      if (!refusal) announce(said, false)
      return refusal
    },
    async mini(on) {
      const answer = await carrier.call('window.mini', { on })
      return answer.ok ? null : answer
    },
    async readFile(fileName, bytes) {
      const answer = await carrier.call('import.read', { fileName, bytes })
      return answer.ok ? answer.value : answer
    },
    say: (text) => announce(text, false),
    dismissToast: () => patch({ toast: null }),
    dismissReminder: () => patch({ reminder: null }),
  }
}
type EditMethod = Extract<
  Method,
  'journal.save' | 'journal.remove' | 'journal.undo' | 'journal.redo' | 'session.save'
>
type RoutineMethod = Extract<Method, 'routines.save' | 'routines.remove' | 'routines.import'>
