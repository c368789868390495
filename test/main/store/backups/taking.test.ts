// A backup on a real disk: who may read it, and which of its files are those of the one before.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listBackups, newestBackup } from '../../../../src/main/store/backups/shelf.ts'
import { takeBackup } from '../../../../src/main/store/backups/taking.ts'
import { nodeDisk } from '../../../../src/main/store/disk.ts'
import { openJournalStore } from '../../../../src/main/store/journal-store.ts'
import { nextTurn } from '../../../../src/main/store/turns.ts'
import { aNight } from '../../../fakes/records.ts'

test.skipIf(process.platform === 'win32')(
  'only the runner can read it, and what did not change is one file with the copy before',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterrun-backup-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
    const disk = nodeDisk()
    const opened = await openJournalStore({ folder, now: () => 0, disk, schedule: () => () => {} })
    if (!opened.ok) throw new Error(opened.message)
    const { store } = opened.value
    const save = (n: number, on: string) =>
      store.edit(() => ({ ok: true, value: { put: [aNight(n, on)], remove: [] } }))
    const take = async (now: number) => {
      await store.fold()
      const { installId, journal } = store
      const { signal } = new AbortController()
      const last = await newestBackup(disk, folder)
      await takeBackup({ disk, folder, installId, journal, now, last, breathe: nextTurn, signal })
    }
    await save(1, '2026-10-31')
    await save(2, '2026-11-01')
    await take(1_790_000_000_000)
    await save(3, '2026-11-02')
    await take(1_790_086_400_000)
    await store.close()

    const backups = join(folder, 'backups')
    const found = await readdir(backups, { recursive: true, withFileTypes: true })
    for (const one of found) {
      const { mode } = await stat(join(one.parentPath, one.name))
      expect([one.name, mode & 0o777]).toEqual([one.name, one.isDirectory() ? 0o700 : 0o600])
    }
    const [later, first] = (await listBackups(disk, folder)).map(({ stamp }) =>
      join(backups, stamp, 'journal'),
    )
    const fileOf = async (place: string | undefined, month: string) =>
      (await stat(join(place ?? '', `${month}.json`))).ino
    expect(await fileOf(later, '2026-10')).toBe(await fileOf(first, '2026-10'))
    expect(await fileOf(later, '2026-11')).not.toBe(await fileOf(first, '2026-11'))
  },
)
