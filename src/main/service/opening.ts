// The data folder opened: the documents and the journal, or what of it cannot be trusted, all of it at once.
import { join } from 'node:path'
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { z } from '../../shared/base/schema.ts'
import type { Change, Journal } from '../../shared/journal/change.ts'
import { withKnownLoads } from '../../shared/routines/known-loads.ts'
import { Routine } from '../../shared/routines/routine.ts'
import { SessionState } from '../../shared/session/state.ts'
import { defaultSettings, Settings } from '../../shared/settings/settings.ts'
import { bringUp } from '../store/bringing-up/bringing-up.ts'
import { nodeDisk } from '../store/disk.ts'
import type { EarlierCopies } from '../store/earlier-copies.ts'
import { healed } from '../store/found-words.ts'
import { type JournalStore, openJournalStore } from '../store/journal-store.ts'
import { type Document, newerDocument, openDocument } from '../store/setting-file.ts'
import { nextTurn } from '../store/turns.ts'

export type Opened = {
  store: JournalStore
  settingsFile: Document<Settings>
  routinesFile: Document<Routine[]>
  sessionFile: Document<SessionState>
}

export type FolderPorts = {
  folder: string
  earlier: EarlierCopies
  /** Hears what was damaged and what became of it, and what is wrong in a month that was taken as it was. */
  onFinding: (refusal: Refusal) => void
  /** Writes down what only the log tells, before a fold at that revision empties it. */
  beforeFold: (rev: number) => Promise<void>
  /** Hears what another program has written in the journal meanwhile, and the journal before it. */
  onChange: (change: Change, before: Journal) => void
}

/**
 * Refused, with every byte of it left as it is, where nothing of the journal can be shown. Where a document is of a newer
 * version, or the folder is of an earlier one and cannot be brought up, the journal is shown, and nothing is written. The
 * journal is opened once the documents are, which are healed or begin anew.
 */
export async function openFolder({
  folder,
  earlier,
  onFinding,
  beforeFold,
  onChange,
}: FolderPorts): Promise<Answer<Opened>> {
  let installId: string | null = null
  const disk = nodeDisk()
  const newer = await firstRefusal(documentNames.map((name) => newerDocument(join(folder, name), disk)))
  const before = { disk, folder, earlier, now: Date.now(), breathe: nextTurn, onFinding }
  const blocked = newer ?? (await bringUp(before))
  let onlyShown = blocked
  const document = <T>(name: string, schema: z.ZodType<T>, initial: T, merges = true) =>
    openDocument({
      path: join(folder, name),
      schema,
      initial,
      installId: () => installId,
      earlier,
      // Of what keeps the folder from being written in the journal tells.
      onFinding: blocked ? () => {} : onFinding,
      merges,
      onlyShown: () => onlyShown,
    })
  const [settings, routines, session] = [
    await document('settings.json', Settings, defaultSettings),
    await document('routines.json', z.array(z.preprocess(withKnownLoads, Routine)), []),
    await document<SessionState>('session.json', SessionState, { type: 'idle' }, false),
  ]
  if (!settings.ok || !routines.ok || !session.ok) return together([settings, routines, session])
  const files = { settingsFile: settings.value, routinesFile: routines.value, sessionFile: session.value }

  const stamps = () => ({
    'settings.json': files.settingsFile.stamp(),
    'routines.json': files.routinesFile.stamp(),
    'session.json': files.sessionFile.stamp(),
  })
  const opened = await openJournalStore({
    folder,
    now: Date.now,
    onlyShow: blocked,
    documents: stamps,
    beforeFold,
    earlier,
    onFinding,
    onChange,
  })
  if (!opened.ok) return opened
  const { store } = opened.value
  installId = store.installId
  onlyShown = store.readOnly
  // Of these nothing is left beside the journal: they stand there again, so that it is told once.
  const byName: Record<string, { again(): Promise<boolean> }> = {
    'settings.json': files.settingsFile,
    'routines.json': files.routinesFile,
    'session.json': files.sessionFile,
  }
  for (const name of store.lostDocuments) {
    const isFromBackup = await byName[name]?.again()
    onFinding(healed(join(folder, name), { evidence: null, from: isFromBackup ? 'the newest backup' : null }))
  }
  return { ok: true, value: { store, ...files } }
}

const documentNames = ['settings.json', 'routines.json', 'session.json']

async function firstRefusal(looks: readonly Promise<Refusal | null>[]): Promise<Refusal | null> {
  return (await Promise.all(looks)).find((refusal) => refusal !== null) ?? null
}

/** One refusal that says all that they say; its fault is that of the first. */
function together(answers: readonly Answer<unknown>[]): Refusal {
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer]))
  const message = refusals.map((refusal) => refusal.message).join(' ')
  return { ok: false, fault: refusals[0]?.fault ?? 'internal', message }
}
