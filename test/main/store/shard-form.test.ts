// The bytes of a month file: what is written comes back, small or large, and the checks that it names are those of today's records.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, sha256 } from '../../../src/main/store/envelope.ts'
import { checks, type Shard, shardForm } from '../../../src/main/store/shard-form.ts'
import { z } from '../../../src/shared/base/schema.ts'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { aRun } from '../../fakes/records.ts'

const head = {
  format: 1,
  schema: 2,
  checks,
  installId: null,
  shard: '2026-11',
  rev: 4,
  removed: [],
} as const

test('a large month is read in slices, and comes back as it was written', async () => {
  const shard = month(3000)
  let breaths = 0
  const form = shardForm(async () => {
    breaths += 1
  })
  expect(await form.read(form.write(shard))).toEqual({ type: 'ok', value: shard })
  expect(breaths).toBeGreaterThan(3)
})

test('a small month comes back without a pause, an empty one too', async () => {
  const form = shardForm(() => Promise.reject(new Error('no need to pause')))
  for (const count of [0, 1, 20])
    expect(await form.read(form.write(month(count)))).toEqual({ type: 'ok', value: month(count) })
})

test('a large month that others wrote, on one line or of other checks, comes back too', async () => {
  const form = shardForm(async () => undefined)
  const shard = month(1500)
  expect(await form.read(seal(shard))).toEqual({ type: 'ok', value: shard })
  const { records, ...before } = { ...shard, checks: 0 }
  const first = seal({ ...before, records })
  expect(await form.read(first)).toEqual({ type: 'ok', value: { ...shard, checks: 0 } })
})

test.each([
  ['whose beginning is no JSON', ',"records":[', ',"records:"[', { type: 'badJson' }],
  ['whose first words are no JSON', '"rev":4', '"rev":4 4', { type: 'badJson' }],
  ['of whose records one is no JSON', '"modality":"run"', '"modality":run', { type: 'badJson' }],
  [
    'that says nothing of its revision',
    '"rev":4,"removed"',
    '"rov":4,"removed"',
    { type: 'invalid', reason: 'rev: This is missing' },
  ],
])('a large month %s is refused', async (_, from, to, reading) => {
  const form = shardForm(async () => undefined)
  const { data } = JSON.parse(Buffer.from(form.write(month(1500))).toString())
  expect(data.records.length).toBe(1500)
  const text = Buffer.from(form.write(month(1500))).toString()
  const json = text.slice(text.indexOf('"data":') + 7, -1).replace(from, to)
  expect(await form.read(Buffer.from(`{"sha256":"${sha256(json)}","data":${json}}`))).toEqual(reading)
})

test('a month of earlier checks that holds an entry of another month is refused', async () => {
  const shard = { ...head, checks: 0, records: [aRun(1, '2026-12-03', { rev: 1 })] }
  const reading = { type: 'invalid', reason: 'records: a record of another month' }
  expect(await shardForm(async () => undefined).read(seal(shard))).toEqual(reading)
})

test('a month without records is none', async () => {
  expect(await shardForm(async () => undefined).read(seal(head))).toMatchObject({ type: 'invalid' })
})

// Where this fails, the records or their limits have changed. If one that was right may be none any more, or a field with a default
// is new, raise `checks`, so that months which were checked before are checked again; then write the new print here.
test('the number of the checks is that of the schemas of the records', () => {
  const schema = z.toJSONSchema(JournalRecord, { unrepresentable: 'any', io: 'output' })
  const print = createHash('sha256').update(JSON.stringify(schema)).digest('hex').slice(0, 16)
  expect({ checks, print }).toEqual({ checks: 3, print: 'be8658cd4636e110' })
})

function month(count: number): Shard {
  const note = 'Legs heavy,\n"then" lighter ],['
  const records = Array.from({ length: count }, (_, n) => aRun(n, '2026-11-03', { note, rev: 1 }))
  return { ...head, removed: [], records }
}
