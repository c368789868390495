// The app without a carrier, the same for both hosts: the folder's lock and the app over the folder, opened, and opened again where the runner says so.
import { resolve } from 'node:path'
import type { Answer, Refusal } from '../shared/base/answer.ts'
import { createListeners } from '../shared/base/listeners.ts'
import { oneAfterAnother } from '../shared/base/one-after-another.ts'
import { type AppEvent, api } from '../shared/contract/api.ts'
import type { AwayReason } from '../shared/session/state.ts'
import { defaultSettings, type Settings } from '../shared/settings/settings.ts'
import { report } from './host/report.ts'
import { type AppOptions, type OpenedApp, openFolderApp } from './opened-app.ts'
import { createEnding } from './service/ending.ts'
import { findJournal, type JournalPlace, whyNotIn } from './service/journal-place.ts'
import { notThere } from './service/not-there.ts'
import type { FolderServices, Services } from './service/services.ts'
import { createWindowService, type WindowPorts } from './service/window-service.ts'
import { nodeDisk } from './store/disk.ts'
import { type KnownJournal, knownJournals, nothingKnown } from './store/known-journals.ts'
import { type Lock, takeLock } from './store/lock/lock.ts'

export type App = {
  services: Services
  subscribe(listener: (event: AppEvent) => void): () => void
  settings(): Settings
  /** The computer goes to sleep or is locked, or no page is open any more: a running session pauses where it is, and the runner has got up. */
  suspend(reason: AwayReason): void
  /** The computer wakes or is unlocked. */
  resume(): void
  /** Pauses and writes down a running session, folds the log and frees the folder. */
  close(): Promise<void>
  lock: Pick<Lock, 'describe' | 'onFocusAsked'>
  /** Where the journal is: not in the folder that was named where the runner has moved it. */
  folder(): string
  /** Why nothing is open: the journal that was here is not. Null where it is. */
  absent(): string | null
}

/**
 * Opens the data folder for this process alone; a refusal says in plain words why it cannot. `known` is the file in which
 * it is noted where journals were open: one that is missed is asked about before anything is made in its place.
 */
export async function openApp({
  known: file,
  setMini,
  chooseFolder,
  showFolder,
  ...options
}: AppOptions & WindowPorts & { known?: string }): Promise<Answer<App>> {
  const { folder: named, kind } = options
  const disk = nodeDisk()
  const listeners = createListeners<AppEvent>(report)
  const known = file === undefined ? nothingKnown : knownJournals(disk, file)
  const inTurn = oneAfterAnother()
  let opened: OpenedApp | null = null
  let lock: Lock | null = null
  let folder = named
  let address: string | null = null
  let isNoted = false

  const note = async (app: OpenedApp) => {
    const { installId, entries } = app.journal()
    if (entries === 0 || !(await app.whole()).ok) return
    isNoted = true
    await known.note({ folder, installId, entries, openAt: Date.now() })
  }

  const shut = async () => {
    await opened?.shut()
    if (opened) await note(opened)
  }

  const open = async (): Promise<Refusal | null> => {
    const forget = () => known.forget(folder)
    const answer = await openFolderApp({ ...options, folder, tell: listeners.tell, ending, forget })
    if (!answer.ok) return answer
    opened = answer.value
    isNoted = false
    void note(answer.value).catch(report)
    return null
  }
  const ending = createEnding({
    shut,
    reopen: open,
    tellAnew: () => listeners.tell({ type: 'anew' }),
    tellEnded: (message) => listeners.tell({ type: 'ended', message }),
  })
  // The first entries of a journal are as good a reason to miss it as thousands.
  listeners.add(({ type }) => {
    if (type === 'change' && !isNoted && opened) void note(opened).catch(report)
  })

  const focusAsked = createListeners<null>(report)
  const takeAndOpen = async (): Promise<Refusal | null> => {
    const locked = await takeLock(folder, kind)
    if (!locked.ok) return locked
    lock = locked.value
    if (address !== null) lock.describe(address)
    lock.onFocusAsked(() => focusAsked.tell(null))
    const refused = await open()
    if (!refused) return null
    await lock.release()
    lock = null
    return refused
  }

  const place = await findJournal(disk, known, named)
  let missed = place.type === 'missed' ? place.journal : null
  const absent = () => missed && notThere(missed)
  if (place.type === 'there') folder = place.folder
  const refused = missed ? null : await takeAndOpen()
  if (refused) return refused

  /** Another window may have been quicker. */
  const ifAbsent = (look: (lost: KnownJournal) => Promise<Refusal | JournalPlace>) =>
    inTurn(async (): Promise<Answer<Record<string, never>>> => {
      if (!missed) return { ok: true, value: {} }
      const found = await look(missed)
      if ('ok' in found) return found
      if (found.type === 'missed') {
        missed = found.journal
        return notThere(missed)
      }
      folder = found.folder
      const why = await takeAndOpen()
      if (why) return why
      missed = null
      listeners.tell({ type: 'anew' })
      return { ok: true, value: {} }
    })
  const services: Services = {
    ...delegating(() => absent() ?? ending.gone() ?? (opened as OpenedApp).services),
    'folder.again': () => ifAbsent(() => findJournal(disk, known, named)),
    'folder.elsewhere': async ({ path, another }) => {
      const there = await ifAbsent(async ({ installId }) => {
        const why = await whyNotIn(disk, path, { installId: another ? null : installId })
        return why ?? { type: 'there', folder: resolve(path) }
      })
      if (there.ok && opened && folder !== named)
        await known.move(named, { folder, installId: opened.journal().installId })
      return there
    },
    'folder.begin': () => ifAbsent(async () => ({ type: 'there', folder: named })),
    ...createWindowService({ setMini, chooseFolder, showFolder }, () => folder),
  }

  const present = () => (ending.gone() ? null : opened)
  return {
    ok: true,
    value: {
      services,
      subscribe: listeners.add,
      settings: () => opened?.settings() ?? defaultSettings,
      suspend: (reason) => present()?.suspend(reason),
      resume: () => present()?.resume(),
      async close() {
        if (present()) await shut()
        await lock?.release()
      },
      lock: {
        describe: (said) => {
          address = said
          lock?.describe(said)
        },
        onFocusAsked: (listener) => void focusAsked.add(listener),
      },
      folder: () => folder,
      absent: () => absent()?.message ?? null,
    },
  }
}

/** Each method as the services have it that there are at that moment, or refused. */
function delegating(present: () => Refusal | FolderServices): FolderServices {
  const answer = (method: string) => (input: unknown) => {
    const now = present()
    return 'ok' in now ? now : (now[method as keyof FolderServices] as (input: unknown) => unknown)(input)
  }
  return Object.fromEntries(Object.keys(api).map((method) => [method, answer(method)])) as FolderServices
}
