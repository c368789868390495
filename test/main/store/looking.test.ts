// All that is on the disk read and compared, file by file.
import { expect, test } from 'vitest'
import { seal } from '../../../src/main/store/envelope.ts'
import { openJournalStore } from '../../../src/main/store/journal-store.ts'
import { lookAtPresent } from '../../../src/main/store/looking.ts'
import { FakeDisk } from '../../fakes/disk.ts'
import { aNight } from '../../fakes/records.ts'

const folder = '/afterrun'
const log = `${folder}/journal/changes.log`
const november = `${folder}/journal/2026-11.json`
const another = { type: 'invalid', reason: 'it is not the file that the log beside it names' }

test('each file of a sound folder is read, and nothing is wrong', async () => {
  expect(await looked(await sound())).toEqual({ files: 3, faults: [] })
})

test('a month that is whole and not the one that the log names is named', async () => {
  const disk = await sound()
  disk.overwrite(november, seal({ format: 1, schema: 2 }))
  expect(await looked(disk)).toEqual({ files: 3, faults: [{ path: november, why: another }] })
})

test.each<[string, (disk: FakeDisk) => void, object]>([
  ['is missing', (disk) => disk.erase(log), { type: 'missing' }],
  ['is damaged', (disk) => disk.overwrite(log, Buffer.from('')), { type: 'empty' }],
])('a log that %s is named, and the files that it would name are not known', async (_, spoil, why) => {
  const disk = await sound()
  spoil(disk)
  expect(await looked(disk)).toEqual({ files: 2, faults: [{ path: log, why }] })
})

function looked(disk: FakeDisk) {
  return lookAtPresent(disk, folder, async () => undefined)
}

/** A month in its file, and an empty log. */
async function sound(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const schedule = () => () => undefined
  const answer = await openJournalStore({ folder, now: () => 0, disk, schedule })
  if (!answer.ok) throw new Error(answer.message)
  const { store } = answer.value
  await store.edit(() => ({ ok: true, value: { put: [aNight(1, '2026-11-01')], remove: [] } }))
  await store.close()
  return disk
}
