// Everything taken along in one zip: it opens again with every entry in it, as JSON and as tables.
import { fc } from '@fast-check/vitest'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvHead, csvLines } from '../../../../../src/renderer/pages/settings/data/csv.ts'
import { packEverything } from '../../../../../src/renderer/pages/settings/data/pack.ts'
import { journalOf } from '../../../../../src/shared/journal/change.ts'
import { JournalRecord } from '../../../../../src/shared/journal/records.ts'
import { readRoutineFile } from '../../../../../src/shared/routines/routine-file.ts'
import { defaultSettings } from '../../../../../src/shared/settings/settings.ts'
import { anyRecord } from '../../../../fakes/any-record.ts'
import { aNight, id } from '../../../../fakes/records.ts'
import { aRoutine } from '../../../../fakes/services.ts'

const about = {
  settings: defaultSettings,
  routines: [aRoutine],
  version: '1.2.3',
  exportedAt: '2026-11-24T08:12:00+01:00',
}

test('every entry of every kind is in it as it was, and the settings and routines too', async () => {
  const records = fc
    .sample(anyRecord, { numRuns: 400, seed: 7 })
    .map((record, n) => JournalRecord.parse({ ...record, id: id(n + 1) }))
  const journal = journalOf(400, records)
  const files = await packed(journal)
  const { entries, ...head } = JSON.parse(files['journal.json'] ?? '')
  expect(head).toEqual({ app: 'Afterrun', version: '1.2.3', exportedAt: about.exportedAt })
  const read: JournalRecord[] = entries.map((entry: unknown) => JournalRecord.parse(entry))
  expect(read.sort(byId)).toEqual(records)
  expect(JSON.parse(files['settings.json'] ?? '')).toEqual(defaultSettings)
  expect(readRoutineFile(files['routines.json'] ?? '')).toEqual({ ok: true, routines: [aRoutine] })
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  for (const kind of kinds) {
    const { data } = Papa.parse<Record<string, string>>((files[`csv/${kind}.csv`] ?? '').trimEnd(), {
      header: true,
    })
    const own = records.filter((record) => record.kind === kind)
    expect([kind, data.map((row) => row['id']).sort()]).toEqual([kind, own.map((record) => record.id)])
  }
  expect(kinds.length).toBeGreaterThan(10)
})

test('an empty journal makes a file that opens, with no tables', async () => {
  const files = await packed(journalOf(0, []))
  expect(Object.keys(files)).toEqual(['README.txt', 'journal.json', 'settings.json', 'routines.json'])
  expect(JSON.parse(files['journal.json'] ?? '').entries).toEqual([])
})

test('in a table numbers stay numbers, what was not logged is empty, and no text becomes a formula', () => {
  const columns = ['day', 'sleptMinutes', 'quality', 'note']
  const lines = ['=1+1', ' +cmd', '-2', '@x', '|x', '\tx', '＝x', 'a = b', '"quoted", and\nbroken'].map(
    (note, n) => csvLines([aNight(n, '2026-11-22', { note })], columns),
  )
  expect(csvHead(columns)).toBe('day,sleptMinutes,quality,note\r\n')
  expect(lines[0]).toBe('2026-11-22,440,,"\'=1+1"\r\n')
  const notes = lines.map((line) => Papa.parse<string[]>(line).data[0]?.[3])
  expect(notes).toEqual([
    "'=1+1",
    "' +cmd",
    "'-2",
    "'@x",
    "'|x",
    "'\tx",
    "'＝x",
    'a = b',
    '"quoted", and\nbroken',
  ])
  expect(csvLines([], columns)).toBe('')
})

test('characters outside of the basic plane survive at the edge of a slice', async () => {
  const note = `${'x'.repeat(64 * 1024 - 1)}🏃`
  const files = await packed(journalOf(1, [aNight(1, '2026-11-22', { note: note.repeat(3) })]))
  expect(JSON.parse(files['journal.json'] ?? '').entries[0].note).toBe(note.repeat(3))
})

test('everything else goes on between its slices, and whoever calls it off gets nothing', async () => {
  const records = Array.from({ length: 60 }, (_, n) => aNight(n, `20${10 + (n % 50)}-01-01`))
  let turns = 0
  const breathe = async () => {
    turns += 1
    if (turns === 100) throw new Error('called off')
  }
  await expect(packEverything({ ...about, journal: journalOf(60, records) }, { breathe })).rejects.toThrow(
    'called off',
  )
})

async function packed(journal: ReturnType<typeof journalOf>): Promise<Record<string, string>> {
  const parts = await packEverything({ ...about, journal }, { breathe: () => Promise.resolve() })
  const files = unzipSync(new Uint8Array(await new Blob(parts).arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function byId(one: JournalRecord, other: JournalRecord): number {
  return one.id < other.id ? -1 : 1
}
