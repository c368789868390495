// The note of the second place that the runner has chosen for backups, which is mended like every other document.
import { join } from 'node:path'
import type { Refusal } from '../../../shared/base/answer.ts'
import { z } from '../../../shared/base/schema.ts'
import { codeOf, type Disk } from '../disk.ts'
import { healDocument } from '../document-healing.ts'
import { readBytes } from '../durable-file.ts'
import { noEarlierCopies } from '../earlier-copies.ts'
import { format, type Reading, schema, sealed, versions } from '../envelope.ts'
import { notTouched } from '../found-words.ts'
import { ensureFolder, replaceFile } from '../write-file.ts'
import { backupsIn } from './manifest.ts'

/** `copiedAt` in epoch milliseconds; null where nothing was copied there yet. */
export type SecondPlace = { path: string; copiedAt: number | null }

const Content = z.strictObject({
  ...versions,
  /** Null where what was chosen could not be read any more. */
  path: z.string().nullable(),
  copiedAt: z.number().nullable(),
})

export type SecondPlaceNotes = {
  disk: Disk
  folder: string
  /** Nothing is mended in a folder that is only shown. */
  onlyShown: boolean
  /** Hears of a note that was damaged or missing. */
  onFinding: (finding: Refusal) => void
}

/** Null where none is chosen. A note that is damaged or was deleted comes from the one before it. */
export async function readSecondPlace({
  disk,
  folder,
  onlyShown,
  onFinding,
}: SecondPlaceNotes): Promise<SecondPlace | null> {
  const path = noteIn(folder)
  const found = await readNote(disk, path)
  if (found.type === 'ok') return placeOf(found.value)
  if (found.type === 'ioError' || found.type === 'futureSchema') {
    onFinding(notTouched(path, found))
    return null
  }
  const before = await readNote(disk, `${path}.prev`)
  if (onlyShown) return before.type === 'ok' ? placeOf(before.value) : null
  if (found.type === 'missing' && before.type !== 'ok') return null
  const mended = await healDocument({ disk, folder, path, form, initial: none, earlier: noEarlierCopies })
  onFinding(mended.finding)
  return placeOf(mended.content)
}

export async function writeSecondPlace(disk: Disk, folder: string, place: SecondPlace | null): Promise<void> {
  await ensureFolder(disk, backupsIn(folder))
  const path = noteIn(folder)
  if (place) return replaceFile(disk, path, form.write({ format, schema, ...place }))
  // The one before goes first: it would be taken for the present one.
  for (const each of [`${path}.prev`, path]) {
    await disk.remove(each).catch((error) => {
      if (codeOf(error) !== 'ENOENT') throw error
    })
  }
}

const form = sealed('document', Content)
const none: z.infer<typeof Content> = { format, schema, path: null, copiedAt: null }

async function readNote(disk: Disk, path: string): Promise<Reading<z.infer<typeof Content>>> {
  const bytes = await readBytes(disk, path)
  return bytes.type === 'ok' ? form.read(bytes.value) : bytes
}

function placeOf({ path, copiedAt }: z.infer<typeof Content>): SecondPlace | null {
  return path === null ? null : { path, copiedAt }
}

function noteIn(folder: string): string {
  return join(backupsIn(folder), 'second-place.json')
}
