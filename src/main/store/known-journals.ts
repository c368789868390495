// Which journals were open on this computer, kept outside of their folders: so that one that is not there is not taken for a first start.
import { dirname } from 'node:path'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import { z } from '../../shared/base/schema.ts'
import { isFirstRun } from './data-folder.ts'
import { codeOf, type Disk } from './disk.ts'
import { readBytes, UnreadableFile } from './durable-file.ts'
import { pathsOf } from './folder-paths.ts'
import { ensureFolder, removeTemporaries, replaceFile } from './write-file.ts'

const Known = z.strictObject({
  /** The data folder as it was named, absolute. */
  folder: z.string(),
  installId: z.string(),
  entries: z.int().min(1),
  /** When it was last open, epoch milliseconds. */
  openAt: z.number(),
  /** What the runner has said is to be opened in its stead: it, where it was moved to, or another. */
  movedTo: z.strictObject({ folder: z.string(), installId: z.string() }).optional(),
})
/** Nothing else of a journal is kept there. */
export type KnownJournal = z.infer<typeof Known>

const Content = z.strictObject({ format: z.literal(1), journals: z.array(Known) })

/** The last so many. */
const keptAtMost = 50

export type KnownJournals = {
  note(journal: KnownJournal): Promise<void>
  /** Forgets the one of a folder, and that it was moved there. */
  forget(folder: string): Promise<void>
  /** Notes what is opened where the journal of a folder is missed. */
  move(from: string, to: KnownJournal['movedTo']): Promise<void>
  /** The one that was open in a folder in which there is none now; null where nothing is missed. */
  missedIn(folder: string): Promise<KnownJournal | null>
}

/** Where nothing is kept. */
export const nothingKnown: KnownJournals = {
  note: () => Promise.resolve(),
  forget: () => Promise.resolve(),
  move: () => Promise.resolve(),
  missedIn: () => Promise.resolve(null),
}

/** `file` is where they are kept; what cannot be read or written there is as if nothing were known. */
export function knownJournals(disk: Disk, file: string): KnownJournals {
  const inTurn = oneAfterAnother()
  const alter = (make: (all: KnownJournal[]) => KnownJournal[], keepsBefore = true) =>
    inTurn(async () => {
      const all = await read(disk, file)
      const made = make(all)
      if (JSON.stringify(made) !== JSON.stringify(all)) await write(disk, file, made, keepsBefore)
    })
  return {
    note: (journal) => alter((all) => [journal, ...all.filter(({ folder }) => folder !== journal.folder)]),
    // Of what is forgotten the list before tells nothing either.
    forget: (folder) =>
      alter(
        (all) => all.filter((known) => known.folder !== folder && known.movedTo?.folder !== folder),
        false,
      ),
    move: (from, movedTo) =>
      alter((all) => all.map((known) => (known.folder === from ? { ...known, movedTo } : known))),
    missedIn: async (folder) => {
      const known = (await read(disk, file)).find((one) => one.folder === folder)
      return known && (await isEmpty(disk, folder)) ? known : null
    },
  }
}

/** What is in the way of looking is told by opening. */
async function isEmpty(disk: Disk, folder: string): Promise<boolean> {
  try {
    return await isFirstRun(disk, pathsOf(folder))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) codeOf(error)
    return false
  }
}

/** From the list before where the file is missing or damaged: without either nothing is missed. */
async function read(disk: Disk, file: string): Promise<KnownJournal[]> {
  return (await listIn(disk, file)) ?? (await listIn(disk, before(file))) ?? []
}

async function listIn(disk: Disk, file: string): Promise<KnownJournal[] | null> {
  const bytes = await readBytes(disk, file)
  if (bytes.type !== 'ok') return null
  try {
    return Content.parse(JSON.parse(Buffer.from(bytes.value).toString('utf8'))).journals
  } catch {
    return null
  }
}

async function write(
  disk: Disk,
  file: string,
  journals: readonly KnownJournal[],
  keepsBefore: boolean,
): Promise<void> {
  try {
    const content = { format: 1, journals: journals.slice(0, keptAtMost) }
    await ensureFolder(disk, dirname(file))
    await replaceFile(disk, file, Buffer.from(`${JSON.stringify(content)}\n`), keepsBefore)
    if (!keepsBefore) await removeTemporaries(disk, [before(file)])
  } catch (error) {
    codeOf(error)
  }
}

function before(file: string): string {
  return `${file}.prev`
}
