// A backup read back whole: each file must be the one that its manifest names, and nothing of it is written.
import { join } from 'node:path'
import { type Journal, placedBy } from '../../../shared/journal/change.ts'
import type { MonthRecords } from '../../../shared/journal/days.ts'
import { assembly } from '../assembly.ts'
import type { Disk } from '../disk.ts'
import { UnreadableFile } from '../durable-file.ts'
import { parseLog } from '../log-lines.ts'
import { shardForm } from '../shard-form.ts'
import type { Breathe } from '../turns.ts'
import { readWhole } from '../whole-file.ts'
import { type Backup, backupsIn, readManifest } from './manifest.ts'

export type ReadBackup = { backup: Backup; journal: Journal }

/** @throws UnreadableFile for the first file that is missing, damaged, or not the one that was copied. */
export async function readBackup(
  disk: Disk,
  folder: string,
  stamp: string,
  breathe: Breathe,
): Promise<ReadBackup> {
  const place = join(backupsIn(folder), stamp)
  const manifest = await readManifest(disk, place)
  if (!manifest) throw new UnreadableFile(join(place, 'backup.json'), { type: 'badHash' })
  const bytesOf = (file: string) =>
    readWhole(disk, join(place, ...file.split('/')), manifest.files[file], breathe)
  const logBytes = await bytesOf(logName)
  const log = parseLog(logBytes)
  if (log.type !== 'ok') throw new UnreadableFile(join(place, logName), log)
  const form = shardForm(breathe)
  const assembled = assembly(log.value, new Map(), () => {})
  for (const file of Object.keys(manifest.files)) {
    await breathe()
    const bytes = await bytesOf(file)
    const month = /^journal\/(\d{4}-\d{2})\.json$/.exec(file)?.[1]
    if (month === undefined) continue
    const content = await form.read(bytes)
    if (content.type !== 'ok') throw new UnreadableFile(join(place, file), content)
    assembled.add(month, content.value)
  }
  const names = new Set([...assembled.written().months.keys(), ...assembled.logged()])
  const months = new Map<string, MonthRecords>()
  const places = new Map<string, string>()
  for (const month of [...names].sort()) {
    await breathe()
    const records = assembled.month(month)
    if (records.size > 0) months.set(month, records)
    for (const id of records.keys()) places.set(id, month)
  }
  return { backup: { ...manifest, stamp }, journal: placedBy(places, { rev: manifest.rev, months }) }
}

const logName = 'journal/changes.log'
