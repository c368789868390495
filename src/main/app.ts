// The app without a carrier: store, services and session clock wired once, the same for both hosts.
import { join } from 'node:path'
import type { Answer, AppEvent, Method, Output, Parsed, Refusal } from '../shared/api.ts'
import { allRecords } from '../shared/journal/change.ts'
import { z } from '../shared/schema.ts'
import { Routine } from '../shared/session/routine.ts'
import { type AwayReason, SessionState } from '../shared/session/state.ts'
import { defaultSettings, Settings } from '../shared/settings.ts'
import { readWorkoutFile } from './import/read-workout-file.ts'
import { startReminders } from './reminders.ts'
import { createJournalService } from './service/journal-service.ts'
import { createRoutineService } from './service/routine-service.ts'
import { createSessionService } from './service/session-service.ts'
import { type Clock, createSessionClock } from './session-clock.ts'
import { openJournalStore } from './store/journal-store.ts'
import { type Lock, takeLock } from './store/lock.ts'
import { openDocument } from './store/setting-file.ts'
import { systemClock } from './system-clock.ts'

export type Services = {
  [M in Method]: (input: Parsed<M>) => Promise<Answer<Output<M>>> | Answer<Output<M>>
}

export type App = {
  services: Services
  subscribe(listener: (event: AppEvent) => void): () => void
  /** The computer goes to sleep or is locked: a running session pauses where it is. */
  suspend(reason: AwayReason): void
  /** Pauses and writes down a running session, folds the log and frees the folder. */
  close(): Promise<void>
  lock: Lock
}

export type AppOptions = {
  folder: string
  kind: 'desktop' | 'browser'
  version: string
  /** What the session clock and the reminders go by. */
  clock?: Clock
  /** Makes the window small and keeps it over others; only the desktop's shell can. */
  setMini?: (on: boolean) => void
}

/** Opens the data folder for this process alone; a refusal says in plain words why it cannot. */
export async function openApp(options: AppOptions): Promise<Answer<App>> {
  const { folder, kind, version, clock: time, setMini } = options
  const locked = await takeLock(folder, kind)
  if (!locked.ok) return locked
  const lock = locked.value
  const opened = await openParts(folder)
  if (!opened.ok) {
    await lock.release()
    return opened
  }
  const { store, settingsFile, routinesFile, sessionFile } = opened.value

  const listeners = new Set<(event: AppEvent) => void>()
  const emit = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const timekeeper = time ?? systemClock(timeZone)
  const journal = createJournalService(store, (edited) => {
    emit({ type: 'change', ...edited })
    reminders.changed()
  })
  const clock = createSessionClock({ clock: timekeeper, save: sessionFile.write, emit })
  clock.restore(sessionFile.read())
  const reminders = startReminders({
    clock: timekeeper,
    timeZone,
    settings: settingsFile.read,
    records: () => allRecords(store.journal()),
    emit,
  })
  const dayStartMinutes = () => settingsFile.read().dayStartMinutes
  const routines = createRoutineService(routinesFile, (all) => emit({ type: 'routines', routines: all }))
  const session = createSessionService({
    clock,
    save: journal.save,
    findRoutine: routines.find,
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
        host: { kind, timeZone, dataFolder: folder, version, ...journal.available() },
      },
    }),
    'journal.save': journal.save,
    'journal.remove': journal.remove,
    'journal.undo': journal.undo,
    'journal.redo': journal.redo,
    'import.read': ({ fileName, bytes }) =>
      readWorkoutFile(fileName, bytes, { timeZone, dayStartMinutes: dayStartMinutes() }),
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
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      suspend: (reason) => clock.suspend(reason),
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

/** The store and the documents beside it; the first that cannot be trusted refuses them all. */
async function openParts(folder: string) {
  const opened = await openJournalStore({ folder, now: Date.now })
  if (!opened.ok) return opened
  const { store } = opened.value
  const document = <T>(name: string, schema: z.ZodType<T>, initial: T) =>
    openDocument({ path: join(folder, name), schema, initial })
  const settingsFile = await document('settings.json', Settings, defaultSettings)
  const routinesFile = await document('routines.json', z.array(Routine), [])
  const sessionFile = await document<SessionState>('session.json', SessionState, { type: 'idle' })
  const refused = [settingsFile, routinesFile, sessionFile].find((answer) => !answer.ok)
  if (settingsFile.ok && routinesFile.ok && sessionFile.ok) {
    const value = {
      store,
      settingsFile: settingsFile.value,
      routinesFile: routinesFile.value,
      sessionFile: sessionFile.value,
    }
    return { ok: true, value } as const
  }
  await store.close()
  return refused as Refusal
}
