// The note of the second place that the runner has chosen for backups, which is mended like every other document.
import { join } from 'node:path'
import type { Refusal } from '../../../shared/base/answer.ts'
import { z } from '../../../shared/base/schema.ts'
import { codeOf, type Disk } from '../disk.ts'
import { readBytes } from '../durable-file.ts'
import { format, schema, sealed, versions } from '../envelope.ts'
import { healed, notHealedOnDisk, notTouched } from '../found-words.ts'
import { setAside } from '../quarantine.ts'
import { ensureFolder, replaceFile } from '../write-file.ts'
import { backupsIn } from './manifest.ts'

/** `copiedAt` in epoch milliseconds; null where nothing was copied there yet. */
export type SecondPlace = { path: string; copiedAt: number | null }

const Content = z.strictObject({
  ...versions,
  path: z.string(),
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
  const bytes = await readBytes(disk, path)
  const found = bytes.type === 'ok' ? await form.read(bytes.value) : bytes
  if (found.type === 'ok') return placeOf(found.value)
  const previous = await readBytes(disk, `${path}.prev`)
  const before = previous.type === 'ok' ? await form.read(previous.value) : previous
  const place = before.type === 'ok' ? placeOf(before.value) : null
  if (found.type === 'ioError' || found.type === 'futureSchema') {
    onFinding(notTouched(path, found))
    return null
  }
  if (onlyShown || (found.type === 'missing' && !place)) return place
  const from = place && 'the copy before it'
  try {
    const evidence = bytes.type === 'ok' ? await setAside(disk, folder, path, bytes.value) : null
    if (place) await replaceFile(disk, path, form.write({ format, schema, ...place }), false)
    else await disk.remove(path)
    onFinding(healed(path, { evidence, from }))
  } catch (error) {
    onFinding(notHealedOnDisk(path, { from, error }))
  }
  return place
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

function placeOf({ path, copiedAt }: z.infer<typeof Content>): SecondPlace {
  return { path, copiedAt }
}

function noteIn(folder: string): string {
  return join(backupsIn(folder), 'second-place.json')
}
