// What a backup says of itself; it is written last, so that a folder without it is one that was never finished.
import { join } from 'node:path'
import { z } from '../../../shared/base/schema.ts'
import { codeOf, type Disk } from '../disk.ts'
import { readBytes } from '../durable-file.ts'
import { openSeal, seal, sha256 } from '../envelope.ts'
import { replaceFile } from '../write-file.ts'

const Prints = z.strictObject({ file: z.string(), copy: z.string() })
export type Prints = z.infer<typeof Prints>

const Manifest = z.strictObject({
  format: z.literal(1),
  installId: z.uuid(),
  /** Epoch milliseconds. */
  takenAt: z.number(),
  /** The revision of the journal. */
  rev: z.int().min(0),
  /** The schema that the files are of; those that do not name it are of the second at most. */
  schema: z.int().min(1).default(2),
  /** Entries by kind. */
  counts: z.record(z.string(), z.int().min(0)),
  /** The checksum of each file by its path in the data folder, with slashes. */
  files: z.record(z.string(), z.string().length(64)),
  /** What the disk said of a month when it was read, and of its copy: while it says the same, neither is read again for the next backup. */
  prints: z.record(z.string(), Prints).default({}),
})
export type Manifest = z.infer<typeof Manifest>

/** A finished backup and the name of its folder. */
export type Backup = Manifest & { stamp: string }

/** What is told of one without its files. */
export type ListedBackup = Omit<Backup, 'files' | 'prints'>

export function backupsIn(folder: string): string {
  return join(folder, 'backups')
}

/** The name of the folder of a backup: its time in UTC, which sorts by itself and which every system takes. */
export function stampOf(takenAt: number): string {
  return new Date(takenAt).toISOString().replaceAll(':', '-')
}

export function isStamp(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z$/.test(name)
}

export function entriesOf({ counts }: Pick<Manifest, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

export function manifestPath(folder: string): string {
  return join(folder, manifestName)
}

export async function writeManifest(disk: Disk, folder: string, manifest: Manifest): Promise<void> {
  await replaceFile(disk, manifestPath(folder), seal(manifest))
}

/** Null where there is none that can be trusted. */
export async function readManifest(disk: Disk, folder: string): Promise<Manifest | null> {
  const bytes = await readBytes(disk, manifestPath(folder))
  const opened = bytes.type === 'ok' ? openSeal(bytes.value) : bytes
  if (opened.type !== 'ok' || sha256(opened.value.payload) !== opened.value.named) return null
  const parsed = Manifest.safeParse(JSON.parse(opened.value.payload.toString()))
  return parsed.success ? parsed.data : null
}

/** Whether a folder has a manifest at all, which an unfinished backup has not. */
export async function hasManifest(disk: Disk, folder: string): Promise<boolean> {
  try {
    return (await disk.readFolder(folder)).includes(manifestName)
  } catch (error) {
    codeOf(error)
    // What cannot be looked into is not taken for unfinished.
    return true
  }
}

const manifestName = 'backup.json'
