// The app over one opened data folder: store, services and session clock wired once, and shut together.
import { randomUUID } from 'node:crypto'
import type { Answer } from '../shared/base/answer.ts'
import { dayOf } from '../shared/base/day.ts'
import { createListeners } from '../shared/base/listeners.ts'
import type { AppEvent } from '../shared/contract/api.ts'
import { findRecord, type Journal } from '../shared/journal/change.ts'
import { entriesIn } from '../shared/journal/entries-in.ts'
import type { AwayReason, SessionState } from '../shared/session/state.ts'
import type { Settings } from '../shared/settings/settings.ts'
import { withDraws } from '../shared/trends/trial-draws.ts'
import type { Clock } from './clock/clock.ts'
import { startReminders } from './clock/reminders.ts'
import { createSessionClock } from './clock/session-clock.ts'
import { systemClock } from './clock/system-clock.ts'
import { timeZone, timeZoneNow } from './clock/time-zone.ts'
import { lookAtPlace } from './host/folder-place.ts'
import { report } from './host/report.ts'
import { createAllBackups } from './service/all-backups.ts'
import type { Ending } from './service/ending.ts'
import { createErasing, endErasing } from './service/erasing-service.ts'
import { createFindings } from './service/findings.ts'
import { folderServices } from './service/folder-services.ts'
import { createGoingOn } from './service/going-on-service.ts'
import { createImportService } from './service/import-service.ts'
import { openWithPast } from './service/opening-with-past.ts'
import { createRoutineService } from './service/routine-service.ts'
import type { FolderServices } from './service/services.ts'
import { createSessionService } from './service/session-service.ts'
import { createSettingsService } from './service/settings-service.ts'
import { createSnapshotService } from './service/snapshot-service.ts'
import { copiesInBackups } from './store/backups/shelf.ts'
import { nodeDisk } from './store/disk.ts'

export type AppOptions = {
  folder: string
  kind: 'desktop' | 'browser'
  version: string
  /** How long nobody has touched the computer, milliseconds; left out where the host cannot tell. */
  idleMs?: () => number
  /** What the session clock and the reminders go by. */
  clock?: Clock
}

/** What the journal's folder gives, for as long as it stays open. */
export type OpenedApp = {
  services: FolderServices
  settings(): Settings
  suspend(reason: AwayReason): void
  resume(): void
  /** Whose journal it is, and how many of its entries are in memory. */
  journal(): { installId: string; entries: number }
  /** Answers once all of them are, or why they cannot be. */
  whole(): Promise<Answer<null>>
  /** Pauses and writes down a running session, and folds the log. */
  shut(): Promise<void>
}

type Ports = AppOptions & {
  tell: (event: AppEvent) => void
  /** Ends this one around work on its folder, and opens the folder again behind it. */
  ending: Ending
  /** Forgets that there was a journal. */
  forget: () => Promise<void>
}

/** For the holder of the folder's lock. Refused in plain words where nothing can be shown. */
export async function openFolderApp({
  folder,
  kind,
  version,
  clock: timekeeper = systemClock(timeZone),
  idleMs = () => 0,
  tell,
  ending,
  forget,
}: Ports): Promise<Answer<OpenedApp>> {
  const listeners = createListeners<AppEvent>(report)
  listeners.add(tell)
  const emit = listeners.tell
  const wall = () => timekeeper.wall()
  const findings = createFindings({
    tellFound: (found) => emit({ type: 'found', found }),
    tellNotSaved: ({ message }) => emit({ type: 'trouble', message, at: wall(), over: false }),
  })
  listeners.add(({ type }) => type === 'change' && findings.saved())

  const looking = lookAtPlace(folder, process.platform)
  const disk = nodeDisk()
  const earlier = copiesInBackups(disk, folder)
  const opened =
    (await endErasing(disk, folder)) ??
    (await openWithPast({
      disk,
      folder,
      earlier,
      onFinding: findings.hear,
      tell: (edited) => emit({ type: 'change', ...edited }),
      complete: (now, draft) =>
        withDraws(now, draft, {
          trial: settings.current().trial,
          today: today(),
          at: wall(),
          newId: randomUUID,
        }),
      report,
    }))
  if (!opened.ok) return opened
  const { store, journal, settingsFile, routinesFile, sessionFile } = opened.value
  void store.whole().then((whole) => {
    // Closing before the last month was read is no trouble.
    if (!whole.ok && whole.fault !== 'not_saved') findings.stand(whole)
  })
  void journal.loaded.then(() => emit({ type: 'history', ...journal.available() }))

  const settings = createSettingsService(settingsFile, (saved) => emit({ type: 'settings', settings: saved }))
  const { dayStartMinutes } = settings
  const today = () => dayOf(wall(), timeZone(), dayStartMinutes())
  const tellBackups = (failed: string | null) => emit({ type: 'backups', failed })
  const backups = createAllBackups({
    disk,
    folder,
    store,
    journal,
    tell: tellBackups,
    onFinding: findings.hear,
    report,
  })
  const clock = createSessionClock({ clock: timekeeper, save: sessionFile.write, emit })
  clock.restore(unlessKept(sessionFile.read(), store.journal()))
  const reminders = startReminders({
    clock: timekeeper,
    timeZone,
    settings: settings.current,
    journal: store.journal,
    idleMs,
    emit,
    report,
  })
  listeners.add(({ type }) => {
    if (type === 'change' || type === 'settings') reminders.changed()
  })
  const imports = createImportService({ dataFolder: folder, timeZone, dayStartMinutes, now: wall })
  const routines = createRoutineService(routinesFile, (all) => emit({ type: 'routines', routines: all }))
  const session = createSessionService({
    clock,
    save: journal.save,
    findRoutine: routines.find,
    wall,
    timeZone,
    dayStartMinutes,
  })
  const opening = randomUUID()
  const folderPlace = await looking
  const snapshots = createSnapshotService({
    opening,
    store,
    today,
    beside: () => ({
      settings: settings.current(),
      routines: routines.all(),
      session: clock.current(),
      host: {
        kind,
        timeZone: timeZoneNow(),
        dataFolder: folder,
        opening,
        folderPlace,
        version,
        backupFailed: backups.failed(),
        ...findings.now(),
        ...journal.available(),
      },
    }),
  })

  const services = folderServices({
    snapshots,
    findings,
    journal,
    imports,
    session,
    routines,
    backups,
    goingOn: createGoingOn({ disk, folder, store, earlier, ending }),
    erasing: createErasing({ disk, folder, ending, forget }),
    settings,
  })

  return {
    ok: true,
    value: {
      services,
      settings: settings.current,
      suspend(reason) {
        clock.suspend(reason)
        reminders.gotUp()
      },
      resume: reminders.gotUp,
      journal: () => ({ installId: store.installId, entries: entriesIn(store.journal()) }),
      whole: store.whole,
      async shut() {
        reminders.close()
        await imports.close()
        await clock.close()
        await backups.close()
        await store.close()
      },
    },
  }
}

/** A crash between saving a session in the journal and putting it away leaves it behind. */
function unlessKept(saved: SessionState, journal: Journal): SessionState {
  return saved.type === 'finished' && findRecord(journal, saved.id) ? { type: 'idle' } : saved
}
