// The folder opened, and the journal in it with what was done before: each fold writes that down, and what other programs wrote joins it.
import type { Answer } from '../../shared/base/answer.ts'
import type { Edited } from '../../shared/contract/api.ts'
import type { Change, Draft, Journal } from '../../shared/journal/change.ts'
import type { Disk } from '../store/disk.ts'
import { createJournalService } from './journal-service.ts'
import { keepPast, pastBefore } from './keeping-past.ts'
import { type FolderPorts, type Opened, openFolder } from './opening.ts'

type Ports = Pick<FolderPorts, 'folder' | 'earlier' | 'onFinding'> & {
  disk: Disk
  /** Hears each edit. */
  tell: (edited: Edited) => void
  /** Adds what goes with entries that are saved or brought in. */
  complete: (journal: Journal, draft: Draft) => Draft
  report: (bug: unknown) => void
}

/** Refused where nothing of the journal can be shown. */
export async function openWithPast({
  disk,
  folder,
  earlier,
  onFinding,
  tell,
  complete,
  report,
}: Ports): Promise<Answer<Opened & { journal: ReturnType<typeof createJournalService> }>> {
  let notePast = (_rev: number) => Promise.resolve()
  // What comes in before there is a past to put it in waits for that.
  const early: Parameters<typeof tookIn>[] = []
  let tookIn = (change: Change, before: Journal): void => void early.push([change, before])
  const opened = await openFolder({
    folder,
    earlier,
    onFinding,
    beforeFold: (rev) => notePast(rev),
    onChange: (change, before) => tookIn(change, before),
  })
  if (!opened.ok) return opened
  const { store } = opened.value
  const before = pastBefore({ disk, folder, store, report, onFinding })
  const journal = createJournalService(store, tell, before, complete)
  tookIn = (change, before) => journal.tookIn(before, change)
  for (const one of early) tookIn(...one)
  notePast = (rev) => keepPast({ disk, folder, store, journal }, rev)
  return { ok: true, value: { ...opened.value, journal } }
}
