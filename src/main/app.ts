// The app without a carrier: store, services and session clock wired once, the same for both hosts.
import { join } from 'node:path'
import type { Answer } from '../shared/base/answer.ts'
import { createListeners } from '../shared/base/listeners.ts'
import { z } from '../shared/base/schema.ts'
import type { AppEvent, Method, Output, Parsed } from '../shared/contract/api.ts'
import { allRecords, findRecord, type Journal } from '../shared/journal/change.ts'
import { Routine } from '../shared/routines/routine.ts'
import { type AwayReason, SessionState } from '../shared/session/state.ts'
import { defaultSettings, Settings } from '../shared/settings/settings.ts'
import type { Clock } from './clock/clock.ts'
import { startReminders } from './clock/reminders.ts'
import { createSessionClock } from './clock/session-clock.ts'
import { systemClock } from './clock/system-clock.ts'
import { timeZone, timeZoneNow } from './clock/time-zone.ts'
import { report } from './host/report.ts'
import { readWorkoutFile } from './import/read-workout-file.ts'
import { createJournalService } from './service/journal-service.ts'
import { createRoutineService } from './service/routine-service.ts'
import { createSessionService } from './service/session-service.ts'
import { openJournalStore } from './store/journal-store.ts'
import { type Lock, takeLock } from './store/lock.ts'
import { openDocument } from './store/setting-file.ts'

export type Services = {
  [M in Method]: (input: Parsed<M>) => Promise<Answer<Output<M>>> | Answer<Output<M>>
}

export type App = {
  services: Services
  subscribe(listener: (event: AppEvent) => void): () => void
  /** The computer goes to sleep or is locked, or no page is open any more: a running session pauses where it is, and the runner has got up. */
  suspend(reason: AwayReason): void
  /** The computer wakes or is unlocked. */
  resume(): void
  /** Pauses and writes down a running session, folds the log and frees the folder. */
  close(): Promise<void>
  lock: Lock
}

export type AppOptions = {
  folder: string
  kind: 'desktop' | 'browser'
  version: string
  /** How long nobody has touched the computer, milliseconds; left out where the host cannot tell. */
  idleMs?: () => number
  /** What the session clock and the reminders go by. */
  clock?: Clock
  /** Makes the window small and keeps it over others; only the desktop's shell can. */
  setMini?: (on: boolean) => void
}

/** Opens the data folder for this process alone; a refusal says in plain words why it cannot. */
export async function openApp({
  folder,
  kind,
  version,
  clock: time,
  idleMs = () => 0,
  setMini,
}: AppOptions): Promise<Answer<App>> {
  const locked = await takeLock(folder, kind)
  if (!locked.ok) return locked
  const lock = locked.value
  const opened = await openParts(folder)
  if (!opened.ok) {
    await lock.release()
    return opened
  }
  const { store, settingsFile, routinesFile, sessionFile } = opened.value

  const listeners = createListeners<AppEvent>(report)
  const emit = listeners.tell
  const timekeeper = time ?? systemClock(timeZone)
  const journal = createJournalService(store, (edited) => {
    emit({ type: 'change', ...edited })
    reminders.changed()
  })
  const clock = createSessionClock({ clock: timekeeper, save: sessionFile.write, emit })
  clock.restore(unlessKept(sessionFile.read(), store.journal()))
  const reminders = startReminders({
    clock: timekeeper,
    timeZone,
    settings: settingsFile.read,
    records: () => allRecords(store.journal()),
    idleMs,
    emit,
  })
  const dayStartMinutes = () => settingsFile.read().dayStartMinutes
  const routines = createRoutineService(routinesFile, (all) => emit({ type: 'routines', routines: all }))
  const session = createSessionService({
    clock,
    save: journal.save,
    findRoutine: routines.find,
    wall: () => timekeeper.wall(),
    timeZone,
    dayStartMinutes,
  })

  const services: Services = {
    'app.snapshot': () => ({
      ok: true,
      value: {
        rev: store.journal().rev,
        records: allRecords(store.journal()),
        settings: settingsFile.read(),
        routines: routines.all(),
        session: clock.current(),
        host: { kind, timeZone: timeZoneNow(), dataFolder: folder, version, ...journal.available() },
      },
    }),
    'journal.save': journal.save,
    'journal.remove': journal.remove,
    'journal.undo': journal.undo,
    'journal.redo': journal.redo,
    'import.read': ({ fileName, bytes }) =>
      readWorkoutFile(fileName, bytes, { timeZone: timeZone(), dayStartMinutes: dayStartMinutes() }),
    'session.start': session.start,
    'session.act': session.act,
    'session.save': session.save,
    'session.discard': session.discard,
    'routines.save': routines.save,
    'routines.remove': routines.remove,
    'routines.import': routines.bringIn,
    'settings.save': async (settings) => {
      const written = await settingsFile.write(settings)
      if (!written.ok) return written
      emit({ type: 'settings', settings })
      reminders.changed()
      return { ok: true, value: settings }
    },
    'window.mini': ({ on }) => {
      if (!setMini) return { ok: false, fault: 'not_found', message: 'This window cannot be made small.' }
      setMini(on)
      return { ok: true, value: { on } }
    },
  }

  return {
    ok: true,
    value: {
      services,
      subscribe: listeners.add,
      suspend(reason) {
        clock.suspend(reason)
        reminders.gotUp()
      },
      resume: reminders.gotUp,
      async close() {
        reminders.close()
        await clock.close()
        await store.close()
        await lock.release()
      },
      lock,
    },
  }
}

/** A crash between saving a session in the journal and putting it away leaves it behind. */
function unlessKept(saved: SessionState, journal: Journal): SessionState {
  return saved.type === 'finished' && findRecord(journal, saved.id) ? { type: 'idle' } : saved
}

/** The documents and the journal; the first that cannot be trusted refuses them all, before anything is written. */
async function openParts(folder: string) {
  const document = <T>(name: string, schema: z.ZodType<T>, initial: T) =>
    openDocument({ path: join(folder, name), schema, initial })
  const settingsFile = await document('settings.json', Settings, defaultSettings)
  if (!settingsFile.ok) return settingsFile
  const routinesFile = await document('routines.json', z.array(Routine), [])
  if (!routinesFile.ok) return routinesFile
  const sessionFile = await document<SessionState>('session.json', SessionState, { type: 'idle' })
  if (!sessionFile.ok) return sessionFile
  const opened = await openJournalStore({ folder, now: Date.now })
  if (!opened.ok) return opened
  const value = {
    store: opened.value.store,
    settingsFile: settingsFile.value,
    routinesFile: routinesFile.value,
    sessionFile: sessionFile.value,
  }
  return { ok: true, value } as const
}
