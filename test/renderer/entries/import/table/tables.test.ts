// Tables among files: what is known needs no question, what is not is asked once for each heading.
import { expect, test } from 'vitest'
import { readTable } from '../../../../../src/main/import/table.ts'
import type { FileRead } from '../../../../../src/renderer/entries/import/read-files.ts'
import { readTables, type TableQuestion } from '../../../../../src/renderer/entries/import/table/tables.ts'
import { day } from '../../../../../src/shared/base/day.ts'
import { type Mapping, remember } from '../../../../../src/shared/tables/mapping.ts'

const reader = { timeZone: 'Europe/Berlin', dayStartMinutes: 240, today: day('2026-11-29') }

function aTable(fileName: string, ...lines: string[]): FileRead {
  const table = readTable(new TextEncoder().encode(lines.join('\n')))
  return { type: 'read', fileName, file: { workouts: [], table } }
}

async function readAll(
  all: FileRead[],
  answer: Mapping | null = null,
  remembered: ReturnType<typeof remember> = [],
) {
  const asked: TableQuestion[] = []
  const ask = async (question: TableQuestion) => {
    asked.push(question)
    return answer
  }
  return { ...(await readTables(all, { remembered, reader, ask })), asked }
}

const wellness = aTable('w.csv', 'date,restingHR,hrv', '2026-11-21,48,61.5', 'soon,48,61.5')
const own = (fileName: string) => aTable(fileName, 'Tag;Puls morgens', '21.11.2026;50')
const mapping: Mapping = {
  columns: [
    { is: 'day', unit: 'dmy' },
    { is: 'resting_heart_rate', unit: null },
  ],
  sport: 'run',
}

test('a known table is read at once, with what of it stays out and cannot be read', async () => {
  const { asked, days, notes } = await readAll([wellness])
  expect(asked).toEqual([])
  expect(days).toMatchObject([
    { fileName: 'w.csv', measures: [{ kind: 'heart', restingHeartRateBpm: 48, rmssdMs: 61.5 }] },
  ])
  expect(notes).toMatchObject([
    { text: expect.stringMatching(/1 to 4 stay out/), unread: [{ row: 3, title: 'date', why: 'not_a_day' }] },
  ])
})

test('an own table is asked about once for all files with its heading, and is offered as last time', async () => {
  const first = await readAll([own('a.csv'), own('b.csv')], mapping)
  expect(first.asked.map(({ fileName, from }) => [fileName, from])).toEqual([['a.csv', 'titles']])
  expect(first.days.map(({ fileName, measures }) => [fileName, measures.length])).toEqual([
    ['a.csv', 1],
    ['b.csv', 1],
  ])
  const kept = remember([], { columns: ['Tag', 'Puls morgens'] }, mapping)
  const again = await readAll([own('c.csv')], mapping, kept)
  expect(again.asked).toMatchObject([{ from: 'last_time', mapping }])
})

test('one that is left out, or of which nothing can be taken, says so', async () => {
  expect((await readAll([own('a.csv')])).read).toEqual([
    { type: 'refused', fileName: 'a.csv', message: 'It was left out.' },
  ])
  const { read } = await readAll([aTable('n.csv', 'date,restingHR,hrv', 'soon,48,61')])
  expect(read).toEqual([
    {
      type: 'refused',
      fileName: 'n.csv',
      message:
        'There is nothing in this table that can be taken. Row 2, date “soon”: not a date with its year.',
    },
  ])
})
