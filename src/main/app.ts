// The app without a carrier, the same for both hosts: the folder's lock and the app over the folder, opened, and opened again where the runner says so.
import type { Answer, Refusal } from '../shared/base/answer.ts'
import { createListeners } from '../shared/base/listeners.ts'
import { oneAfterAnother } from '../shared/base/one-after-another.ts'
import { type AppEvent, api } from '../shared/contract/api.ts'
import type { AwayReason } from '../shared/session/state.ts'
import { defaultSettings, type Settings } from '../shared/settings/settings.ts'
import { report } from './host/report.ts'
import { type AppOptions, type OpenedApp, openFolderApp } from './opened-app.ts'
import { createEnding } from './service/ending.ts'
import { notThere } from './service/not-there.ts'
import type { FolderServices, Services } from './service/services.ts'
import { nodeDisk } from './store/disk.ts'
import { knownJournals, nothingKnown } from './store/known-journals.ts'
import { type Lock, takeLock } from './store/lock.ts'

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
  /** Why nothing is open: the journal that was here is not. Null where it is. */
  absent(): string | null
}

/**
 * Opens the data folder for this process alone; a refusal says in plain words why it cannot. `known` is the file in which
 * it is noted where journals were open: one that is missed is asked about before anything is made in its place.
 */
export async function openApp({
  known: file,
  ...options
}: AppOptions & { known?: string }): Promise<Answer<App>> {
  const { folder, kind } = options
  const listeners = createListeners<AppEvent>(report)
  const known = file === undefined ? nothingKnown : knownJournals(nodeDisk(), file)
  const inTurn = oneAfterAnother()
  let opened: OpenedApp | null = null
  let lock: Lock | null = null
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
    const answer = await openFolderApp({ ...options, tell: listeners.tell, ending, forget })
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

  const missed = await known.missedIn(folder)
  let absent = missed && notThere(missed)
  const refused = absent ? null : await takeAndOpen()
  if (refused) return refused

  /** Another window may have been quicker. */
  const ifAbsent = (look: () => Promise<Refusal | null>) =>
    inTurn(async (): Promise<Answer<Record<string, never>>> => {
      const why = absent && ((await look()) ?? (await takeAndOpen()))
      if (why) return why
      if (absent) listeners.tell({ type: 'anew' })
      absent = null
      return { ok: true, value: {} }
    })
  const lookAgain = async () => {
    const still = await known.missedIn(folder)
    return still && notThere(still)
  }
  const services: Services = {
    ...delegating(() => absent ?? ending.gone() ?? (opened as OpenedApp).services),
    'folder.again': () => ifAbsent(lookAgain),
    'folder.begin': () => ifAbsent(() => Promise.resolve(null)),
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
      absent: () => absent?.message ?? null,
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
