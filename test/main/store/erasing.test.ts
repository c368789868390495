// Everything erased, over a disk in memory: nothing of the runner's stays, and what was cut short is brought to its end.
import { expect, test } from 'vitest'
import { startBackups } from '../../../src/main/service/backup-service.ts'
import { eraseFolder, finishErasing } from '../../../src/main/store/erasing.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import { allRecords } from '../../../src/shared/journal/change.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { aNight } from '../../fakes/records.ts'

const folder = '/afterrun'

test('journal, backups and all that was set aside are gone, and what is not ours stays', async () => {
  const disk = await filled()
  disk.overwrite(`${folder}/holiday.jpg`, Buffer.from('mine'))
  await eraseFolder(disk, folder)
  expect([...disk.files().keys()]).toEqual([`${folder}/holiday.jpg`])
  expect(disk.folders().filter((path) => path.startsWith(`${folder}/`))).toEqual([])
  const again = await openJournalStore({ folder, now: () => 0, disk, schedule: () => () => {} })
  expect(again.ok && again.value.firstRun).toBe(true)
})

test('wherever it is cut, the next start ends it and begins an empty journal', async () => {
  const whole = await filled()
  const before = whole.calls.length
  await eraseFolder(whole, folder)
  const calls = whole.calls.length - before
  expect(calls).toBeGreaterThan(20)
  for (let at = 1; at < calls; at += 1) {
    const disk = await filled()
    disk.powerCut = { at: disk.calls.length + at, effect: 'none' }
    await eraseFolder(disk, folder).catch(() => undefined)
    const left = disk.afterKill()
    await finishErasing(left, folder)
    const isBegun = left.files().has(`${folder}/meta.json`)
    const opened = await openJournalStore({ folder, now: () => 0, disk: left, schedule: () => () => {} })
    if (!opened.ok) throw new Error(opened.message)
    // Cut before the note was there, nothing was erased.
    expect([at, allRecords(opened.value.store.journal()).length]).toEqual([at, isBegun ? 1 : 0])
  }
})

async function filled(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const now = () => 1_790_000_000_000
  const schedule = () => () => {}
  const opened = await openJournalStore({ folder, now, disk, schedule })
  if (!opened.ok) throw new Error(opened.message)
  const { store } = opened.value
  await store.edit(() => ({ ok: true, value: { put: [aNight(1, '2026-11-01')], remove: [] } }))
  const backups = startBackups({ disk, folder, store, now, tell: () => {}, schedule })
  await backups.take()
  await backups.close()
  await store.close()
  for (const name of ['settings.json', 'settings.json.prev', 'past.json', 'session.json.0123456789ab.tmp'])
    disk.overwrite(`${folder}/${name}`, Buffer.from('{}'))
  await disk.makeFolder(`${folder}/quarantine`)
  disk.overwrite(`${folder}/quarantine/settings.json.0123456789ab`, Buffer.from('{'))
  return disk
}
