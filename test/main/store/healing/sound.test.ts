// A journal that is as it was written is told from its checksums, and never where looking into all of it finds anything.
import { expect, test } from 'vitest'
import { copiesInBackups } from '../../../../src/main/store/backups/shelf.ts'
import { takeBackup } from '../../../../src/main/store/backups/taking.ts'
import { namedHash, schema, seal, sealText } from '../../../../src/main/store/envelope.ts'
import { pathsOf } from '../../../../src/main/store/folder-paths.ts'
import { gatherEvidence } from '../../../../src/main/store/healing/evidence.ts'
import { mend } from '../../../../src/main/store/healing/mending.ts'
import { soundFolder } from '../../../../src/main/store/healing/sound.ts'
import { sentencesOf } from '../../../../src/main/store/healing/words.ts'
import { changeLines, headerLine } from '../../../../src/main/store/log-lines.ts'
import { type Meta, metaForm, newMeta } from '../../../../src/main/store/meta.ts'
import { checks, type Shard, shardForm } from '../../../../src/main/store/shard-form.ts'
import type { Stamp, Stamps } from '../../../../src/main/store/stamps.ts'
import { allRecords } from '../../../../src/shared/journal/change.ts'
import { JournalRecord } from '../../../../src/shared/journal/records.ts'
import type { FakeDisk } from '../../../fakes/disk.ts'
import { aNight, aRun, id } from '../../../fakes/records.ts'
import { chance } from '../../../fault/chance.ts'
import { damages } from '../../../fault/damages.ts'
import { folder, homeDisk, live, openStore, save } from '../../../fault/life.ts'

const breathe = async () => {}
const damagesOfEachFile = 3

test.each(Object.keys(damages))(
  '%s in any file, copies and backups included, is told as by a look into every entry',
  async (kind) => {
    const choose = chance(kind.length)
    const { logged: journal, older } = await aLife()
    const { logged: foreign } = await aLife()
    const files = [...journal.files()].map(([path, bytes]): [string, Buffer] => [path, Buffer.from(bytes)])
    const bytesOf = (disk: FakeDisk, path: string) => {
      const bytes = disk.files().get(path)
      return bytes ? Buffer.from(bytes) : null
    }
    const wrong: string[] = []
    const seen = { sound: 0, not: 0 }
    for (const [n, [path, bytes]] of files.entries())
      for (let times = 0; times < damagesOfEachFile; times += 1) {
        const [, beside] = files[(n + 1 + times) % files.length] ?? ['', bytes]
        const others = { beside, older: bytesOf(older, path), foreign: bytesOf(foreign, path) }
        const damaged = damages[kind]?.(Buffer.from(bytes), choose, others) ?? null
        const disk = journal.afterKill()
        if (damaged) disk.overwrite(path, damaged)
        else disk.erase(path)
        const { quick, whole, told } = await bothLooks(disk)
        seen[quick ? 'sound' : 'not'] += 1
        if (quick && (told.length > 0 || JSON.stringify(quick) !== JSON.stringify(whole)))
          wrong.push(`${path} ${times}: ${JSON.stringify([quick, whole, told])}`)
      }
    expect(wrong).toEqual([])
    expect(Math.min(seen.sound, seen.not)).toBeGreaterThan(0)
  },
)

test('a journal with and without edits that only its log holds is sound, and counted to the entry', async () => {
  for (const disk of Object.values(await aLife())) {
    const { quick, whole, told } = await bothLooks(disk)
    expect([quick, told]).toEqual([whole, []])
  }
})

const installId = id(99)
const other = id(98)
const shard: Shard = {
  format: 1,
  schema,
  checks,
  installId,
  shard: '2026-11',
  rev: 2,
  removed: [],
  records: [aRun(1, '2026-11-01', { rev: 1 }), aNight(2, '2026-11-02', { rev: 2 })].map((record) =>
    JournalRecord.parse(record),
  ),
}
const october = shardOf({ shard: '2026-10', rev: 1, records: [JournalRecord.parse(aRun(3, '2026-10-04'))] })

test.each<[string, Folder]>([
  ['as it was written', {}],
  ['without a word of whose it is', { november: shardOf({ installId: null }) }],
  [
    'of records whose id does not come first',
    { november: shardOf({ records: [aRun(1, '2026-11-01'), aNight(2, '2026-11-02')] }) },
  ],
  ['that an earlier version has checked', { november: shardOf({ checks: 1 }) }],
  [
    'of an earlier schema',
    {
      november: seal({ format: 1, schema: 1, shard: '2026-11', rev: 2, records: shard.records, removed: [] }),
    },
  ],
  ['without an entry', { november: shardOf({ records: [] }) }],
])('a month %s is sound where the log names it so', async (_, change) => {
  const { quick, whole, told } = await bothLooks(await handmade(change))
  expect([quick, told]).toEqual([whole, []])
})

test.each<[string, Folder]>([
  ['of another journal', { november: shardOf({ installId: other }) }],
  ['of another month', { november: shardOf({ shard: '2026-10', records: [] }) }],
  [
    'that this version cannot check',
    { november: shardOf({ checks: 1, records: [{ id: id(2), kind: 'dream' } as never] }) },
  ],
  ['that is no month', { november: sealText('{"format":1,"schema":2,"records":[') }],
  ['at another revision', { stamp: { rev: 1 } }],
  ['other than the one of its revision', { stamp: { sha256: 'a'.repeat(64) } }],
  ['beyond the log', { rev: 1 }],
  ['that is damaged', { november: Buffer.concat([shardOf({}).subarray(0, -3), Buffer.from('}]}')]) }],
  ['that meta knows later', { meta: { '2026-11': { rev: 3, sha256: 'a'.repeat(64) } } }],
  ['that only meta knows', { meta: { '2026-09': null } }],
  ['that the log knows nothing of', { log: {} }],
  ['that the log does not know whether it knows', { log: null }],
])('a month %s is looked into', async (_, change) => {
  expect((await bothLooks(await handmade(change))).quick).toBeNull()
})

/** What both ways of looking find. */
async function bothLooks(disk: FakeDisk) {
  const looking = { disk, paths: pathsOf(folder), earlier: copiesInBackups(disk, folder, breathe), breathe }
  const quick = await soundFolder(looking)
  const mended = mend(await gatherEvidence(looking))
  const { months } = mended.journal
  return {
    quick,
    whole: { months: months.size, entries: allRecords(mended.journal).length },
    told: sentencesOf(mended.findings, null).map(({ message }) => message),
  }
}

/** A journal at moments of its life: nothing in it, backed up, with edits that only its log holds, and all of them folded. */
async function aLife() {
  const disk = await homeDisk()
  const opened = await openStore(disk)
  if (!opened.ok) throw new Error(opened.message)
  await opened.value.store.close()
  const empty = disk.afterKill()
  const life = await live(disk)
  const { store } = life
  if (!store) throw new Error('the journal did not open')
  await store.fold()
  const { signal } = new AbortController()
  const { installId, journal } = store
  await takeBackup({ disk, folder, installId, journal, now: 0, last: null, breathe, signal })
  const older = disk.afterKill()
  await save(life, [{ put: [aNight(20, '2026-11-20'), aRun(21, '2026-12-21')], remove: [id(1)] }])
  await store.fold()
  await save(life, [{ put: [JournalRecord.parse(aNight(22, '2027-02-20'))], remove: [id(20)] }])
  await save(life, [{ put: [aNight(4, '2026-11-04')], remove: [id(22), id(77)] }])
  const logged = disk.afterKill()
  await store.fold()
  await store.close()
  return { empty, older, logged, folded: disk }
}

type Folder = {
  november?: Uint8Array
  /** What the log says of it, where that is not as it is. */
  stamp?: Partial<Stamp>
  log?: Stamps | null
  rev?: number
  meta?: Meta['months']
}

/** Two months, a log and a meta that name both, and a Change that only the log holds. */
async function handmade({
  november = shardOf({}),
  stamp,
  log,
  rev = 2,
  meta = {},
}: Folder): Promise<FakeDisk> {
  const disk = await homeDisk()
  for (const path of [folder, `${folder}/journal`]) await disk.makeFolder(path)
  const months = {
    '2026-10': { rev: 1, sha256: namedHash(october) },
    '2026-11': { rev: 2, sha256: namedHash(november), ...stamp },
  }
  const header = { installId, rev, months: log === undefined ? months : log }
  const put = [JournalRecord.parse(aRun(4, '2026-12-04'))]
  const changes = changeLines([{ rev: rev + 1, at: 0, put, remove: [id(1)] }])
  disk.overwrite(`${folder}/journal/2026-10.json`, october)
  disk.overwrite(`${folder}/journal/2026-11.json`, november)
  disk.overwrite(`${folder}/journal/changes.log`, Buffer.from([headerLine(header), ...changes].join('')))
  disk.overwrite(`${folder}/meta.json`, metaForm.write({ ...newMeta(), installId, months: meta }))
  return disk
}

function shardOf(part: Partial<Omit<Shard, 'checks'>> & { checks?: number }): Uint8Array {
  return shardForm(breathe).write({ ...shard, ...part })
}
