// Which service answers which method, for as long as a folder is open.
import type { createAllBackups } from './all-backups.ts'
import type { createErasing } from './erasing-service.ts'
import type { createFindings } from './findings.ts'
import type { createGoingOn } from './going-on-service.ts'
import type { createImportService } from './import-service.ts'
import type { createJournalService } from './journal-service.ts'
import type { createRoutineService } from './routine-service.ts'
import type { FolderServices } from './services.ts'
import type { createSessionService } from './session-service.ts'
import type { createSettingsService } from './settings-service.ts'
import type { createSnapshotService } from './snapshot-service.ts'

type Parts = {
  snapshots: ReturnType<typeof createSnapshotService>
  findings: ReturnType<typeof createFindings>
  journal: ReturnType<typeof createJournalService>
  imports: ReturnType<typeof createImportService>
  session: ReturnType<typeof createSessionService>
  routines: ReturnType<typeof createRoutineService>
  backups: ReturnType<typeof createAllBackups>
  goingOn: ReturnType<typeof createGoingOn>
  erasing: ReturnType<typeof createErasing>
  settings: ReturnType<typeof createSettingsService>
}

export function folderServices({ snapshots, journal, imports, session, routines, backups, ...parts }: Parts) {
  /** Before something comes in from a file; one that fails is told by itself, and keeps nothing out. */
  const afterBackup =
    <I, O>(bringIn: (input: I) => Promise<O>) =>
    async (input: I) => {
      await backups.take()
      return bringIn(input)
    }

  const services: FolderServices = {
    'app.snapshot': snapshots.snapshot,
    'app.read': ({ found }) => parts.findings.read(found),
    'app.erase': parts.erasing.erase,
    'journal.months': snapshots.months,
    'journal.save': journal.save,
    'journal.remove': journal.remove,
    'journal.removed': () => journal.removed(Date.now()),
    'journal.bring': journal.bring,
    'journal.undo': journal.undo,
    'journal.redo': journal.redo,
    'journal.import': afterBackup(journal.bringIn),
    'journal.lost': parts.goingOn.lost,
    'journal.goOn': parts.goingOn.goOn,
    'import.read': imports.read,
    'import.part': imports.part,
    'import.open': imports.open,
    'import.inside': imports.inside,
    'import.drop': imports.drop,
    'session.start': session.start,
    'session.act': session.act,
    'session.save': session.save,
    'session.discard': session.discard,
    'routines.save': routines.save,
    'routines.remove': routines.remove,
    'routines.import': afterBackup(routines.bringIn),
    'backups.list': backups.list,
    'backups.take': backups.take,
    'backups.preview': backups.preview,
    'backups.day': backups.day,
    'backups.restore': backups.restore,
    'backups.bring': backups.bring,
    'backups.place': backups.place,
    'backups.check': backups.check,
    'settings.save': parts.settings.save,
  }
  return services
}
