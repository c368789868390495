// What the columns of a table were is known again by its heading, and what a new table's columns probably are is offered.
import { expect, test } from 'vitest'
import type { Table } from '../../../src/shared/journal/read-file.ts'
import { type Mapping, RememberedTable, remember, remembered } from '../../../src/shared/tables/mapping.ts'
import { suggestedMapping } from '../../../src/shared/tables/suggest.ts'

const mapping: Mapping = {
  columns: [{ is: 'day', unit: 'dmy' }, null, { is: 'rmssd', unit: null }],
  sport: 'walk',
}

test('a table with the same heading is read as last time, any other is not', () => {
  const all = remember([], { columns: ['Tag', 'HRV', 'HRV'] }, mapping)
  expect(all.map((one) => RememberedTable.safeParse(one).success)).toEqual([true])
  expect(remembered(all, { columns: ['Tag', 'HRV', 'HRV'] })).toEqual({
    // Of two columns with one name the first is taken.
    columns: [{ is: 'day', unit: 'dmy' }, { is: 'rmssd', unit: null }, null],
    sport: 'walk',
  })
  expect(remembered(all, { columns: ['Tag', 'HRV'] })).toBeNull()
})

test('the last twenty are remembered, each once', () => {
  const heads = Array.from({ length: 25 }, (_, at) => ({ columns: ['Day', 'Other', `Column ${at}`] }))
  const all = [...heads, ...heads.slice(24)].reduce<RememberedTable[]>(
    (before, head) => remember(before, head, mapping),
    [],
  )
  expect(all).toHaveLength(20)
  expect(new Set(all.map(({ key }) => key)).size).toBe(20)
  expect(remembered(all, heads[24] ?? { columns: [] })).not.toBeNull()
  expect(remembered(all, heads[0] ?? { columns: [] })).toBeNull()
})

test('titles offer what they probably are; a variability without its name is left open', () => {
  const table: Table = {
    columns: [
      'Date',
      'Sport',
      'Distance (km)',
      'Time',
      'Avg HR',
      'RPE',
      'Resting HR',
      'HRV',
      'SDNN',
      'RMSSD',
      'lnRMSSD',
    ],
    rows: [
      { number: 2, cells: ['22.11.2026', 'Run', '10', '0:52:00', '150', '4', '50', '60', '70', '60', '4.1'] },
    ],
    delimiter: ',',
  }
  expect(suggestedMapping(table).columns).toEqual([
    { is: 'day', unit: 'dmy' },
    { is: 'sport', unit: null },
    { is: 'distance', unit: 'km' },
    { is: 'duration', unit: 'h_mm' },
    { is: 'heart_rate', unit: null },
    { is: 'effort', unit: null },
    { is: 'resting_heart_rate', unit: null },
    null,
    null,
    { is: 'rmssd', unit: null },
    null,
  ])
})
