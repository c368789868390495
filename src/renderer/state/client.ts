// The window's copy of the app: one snapshot, then only Changes and events; every page draws from this state.
import type { Refusal } from '../../shared/base/answer.ts'
import type {
  AppEvent,
  Carrier,
  Edited,
  Input,
  Method,
  Output,
  SessionNow,
} from '../../shared/contract/api.ts'
import { applyChange } from '../../shared/journal/change.ts'
import type { Entry } from '../../shared/journal/records.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { afterTrouble, type ClientState, type Ready, type ToastOffer } from './app-state.ts'
import { leadAfter } from './main-clock.ts'
import { createSettingsWriter } from './settings-writer.ts'
import { createLoads, type Heard, isOlderCues, withSnapshot } from './snapshot-loading.ts'
import { openOffer } from './toast-offer.ts'

/** The clocks of the window, as arguments so that tests turn them. */
export type WindowClock = { performanceMs(): number; epochMs(): number }

export type Client = {
  state(): ClientState
  watch(listener: () => void): () => void
  /** Loads the snapshot; called again after events may have been missed. */
  load(): Promise<void>
  /** Main does not answer any more; the next snapshot takes it back. */
  lose(message: string): void
  /** Puts a record in the journal; `said` is the toast, none when left out, `routineId` is a routine to start from it. */
  save(entry: Entry, said?: string, routineId?: string | null): Promise<Refusal | null>
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
  readFile(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Output<'import.read'> | Refusal>
  say(text: string): void
  dismissToast(): void
  dismissReminder(): void
}
type SessionMethod = 'session.start' | 'session.act' | 'session.discard'

export function createClient(carrier: Carrier, clock: WindowClock): Client {
  let state: ClientState = { type: 'loading' }
  let toasts = 0
  /** The writes under way: what they write down is what an undo is about. */
  let writing: Promise<unknown> = Promise.resolve()
  const listeners = new Set<() => void>()
  const loads = createLoads()

  function set(next: ClientState) {
    state = next
    for (const listener of listeners) listener()
  }
  function patch(part: Partial<Ready>) {
    if (state.type === 'ready') set({ ...state, ...part })
  }

  async function load() {
    const begun = loads.begin()
    const answer = await carrier.call('app.snapshot', {})
    if (!answer.ok) {
      begun.giveUp()
      if (state.type !== 'ready') set({ type: 'refused', message: answer.message })
      return
    }
    const heard = begun.take()
    if (!heard) return
    const snapshot = answer.value
    set(withSnapshot(state, snapshot, clock.performanceMs()))
    for (const one of heard) if (!isOlderCues(one, snapshot)) tell(one)
  }

  /** Takes what carries main's time, and with it what it tells of main's clock. */
  function takeAt(toldMs: number, heardMs: number, part: Partial<Ready>) {
    if (state.type !== 'ready') return
    patch({ ...part, mainLeadMs: leadAfter(state.mainLeadMs, toldMs, heardMs) })
  }

  function takeSession(now: SessionNow, heardMs: number) {
    // The answer to a call can come after the event of something newer.
    const isOld = state.type === 'ready' && now.nowMs < state.session.nowMs
    takeAt(now.nowMs, heardMs, isOld ? {} : { session: now })
  }

  const take = (edited: Edited) => hear({ type: 'change', ...edited })

  function hear(event: AppEvent) {
    const heard = { event, heardMs: clock.performanceMs() }
    // Told once, they stand beside the snapshot: only a window that cannot show them yet has to keep them.
    const isBeside = event.type === 'reminder' || event.type === 'trouble'
    if (state.type !== 'ready' || !isBeside) loads.keep(heard)
    tell(heard)
  }

  function tell({ event, heardMs }: Heard) {
    if (event.type === 'change') fold(event)
    else if (event.type === 'session') takeSession(event.now, heardMs)
    else if (event.type === 'cues') takeAt(event.nowMs, heardMs, { cues: event.cues })
    else if (event.type === 'routines') patch({ routines: event.routines })
    else if (event.type === 'settings') patch({ settings: event.settings })
    else if (event.type === 'reminder') patch({ reminder: event.shown ? null : event.reminder })
    else if (event.type === 'trouble') patch(afterTrouble(event, state))
  }

  function fold({ change, undo, redo }: Edited) {
    if (state.type !== 'ready' || change.rev <= state.journal.rev) return
    if (change.rev === state.journal.rev + 1)
      patch({ journal: applyChange(state.journal, change), host: { ...state.host, undo, redo } })
    else if (!loads.isUnderWay()) void load()
  }

  function announce(text: string, offer: ToastOffer = { type: 'nothing' }, routineId: string | null = null) {
    toasts += 1
    patch({ toast: { id: toasts, text, offer, routineId } })
  }

  async function write<M extends EditMethod | RoutineMethod>(method: M, input: Input<M>) {
    patch({ saving: { type: 'saving' } })
    const asked = carrier.call(method, input)
    writing = Promise.allSettled([writing, asked])
    const answer = await asked
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

  async function edit<M extends EditMethod>(
    method: M,
    input: Input<M>,
    said?: string,
    type: 'undo' | 'redo' = 'undo',
    routineId: string | null = null,
  ) {
    const answer = await write(method, input)
    if (!answer.ok) return answer
    const edited = answer.value as Edited
    take(edited)
    if (said) announce(said, { type, rev: edited.change.rev }, routineId)
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
    announce(refusal ? refusal.message : 'Undone.')
    return refusal
  }

  const settings = createSettingsWriter({
    ready: () => (state.type === 'ready' ? state : null),
    async write(wanted) {
      const asked = carrier.call('settings.save', wanted)
      writing = Promise.allSettled([writing, asked])
      const answer = await asked
      if (answer.ok) patch({ settings: answer.value, saving: { type: 'saved', atEpochMs: clock.epochMs() } })
      return answer
    },
    announce,
  })

  const undo = () => writing.then(() => edit('journal.undo', {}, 'Undone.', 'redo'))
  const redo = () => writing.then(() => settings.step('redo') ?? edit('journal.redo', {}, 'Done again.'))

  async function takeOffer() {
    const offer = state.type === 'ready' ? openOffer(state) : null
    if (offer?.type === 'bring_back') return bringBack(offer.routine)
    if (offer?.type === 'redo') return redo()
    return offer ? undo() : null
  }

  async function undoLatest() {
    await writing
    const step = settings.step('undo')
    if (step) return step
    const offer = state.type === 'ready' ? openOffer(state) : null
    return offer?.type === 'bring_back' && offer.isLatest ? bringBack(offer.routine) : undo()
  }

  carrier.subscribe(hear)
  return {
    state: () => state,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load,
    lose: (message) => patch({ link: { type: 'lost', message } }),
    save: (entry, said, routineId) => edit('journal.save', entry, said, 'undo', routineId),
    remove: (id, said) => edit('journal.remove', { id }, said),
    undo,
    undoLatest,
    takeOffer,
    redo,
    saveSettings: settings.save,
    async session(method, input) {
      const answer = await carrier.call(method, input)
      if (!answer.ok) return answer
      hear({ type: 'session', now: answer.value as SessionNow })
      return null
    },
    saveSession: (input) => edit('session.save', input, 'Saved in the journal.'),
    saveRoutine: (routine) => editRoutines('routines.save', routine),
    async removeRoutine(routine, said) {
      const refusal = await editRoutines('routines.remove', { id: routine.id })
      if (refusal || state.type !== 'ready') return refusal
      settings.forget()
      announce(said, { type: 'bring_back', routine, rev: state.journal.rev })
      return null
    },
    async importRoutines(fileName, bytes, said) {
      const refusal = await editRoutines('routines.import', { fileName, bytes })
      if (!refusal) announce(said)
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
    say: (text) => announce(text),
    dismissToast: () => patch({ toast: null }),
    dismissReminder: () => patch({ reminder: null }),
  }
}
type EditMethod = Extract<
  Method,
  'journal.save' | 'journal.remove' | 'journal.undo' | 'journal.redo' | 'session.save'
>
type RoutineMethod = Extract<Method, 'routines.save' | 'routines.remove' | 'routines.import'>
