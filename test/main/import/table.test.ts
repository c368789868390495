// A table is read as the world writes them: its sign between cells, its letters, the words above its heading; too much is refused.
import { expect, test } from 'vitest'
import { readTable } from '../../../src/main/import/table.ts'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'

const zone = { timeZone: 'Europe/Berlin', dayStartMinutes: 240, nowMs: Date.UTC(2026, 10, 29) }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const cellsOf = (text: string) => readTable(bytesOf(text)).rows.map(({ cells }) => cells)

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
])('%s part the cells', (_, sign) => {
  const table = readTable(
    bytesOf(`${['Date', 'HR', 'Note'].join(sign)}\n${['2026-11-21', '52', 'x'].join(sign)}`),
  )
  expect(table.columns).toEqual(['Date', 'HR', 'Note'])
  expect(table.rows).toEqual([{ number: 2, cells: ['2026-11-21', '52', 'x'] }])
  expect(table.delimiter).toBe(sign)
})

test('decimal commas between semicolons, line feeds and signs inside quotes, a mark at the beginning', () => {
  expect(cellsOf('\uFEFFDay;km;Note\r\n21.11.2026;10,5;"two\nlines; a ""quote"""\r\n')).toEqual([
    ['21.11.2026', '10,5', 'two\nlines; a "quote"'],
  ])
})

test('letters of an old Windows, and of UTF-16', () => {
  const western = Uint8Array.from([...'Tag;H\u00f6he\n21.11.2026;5'].map((letter) => letter.charCodeAt(0)))
  expect(readTable(western).columns).toEqual(['Tag', 'Höhe'])
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Tag;Höhe\n21.11.2026;5', 'utf16le')])
  expect(readTable(new Uint8Array(wide)).columns).toEqual(['Tag', 'Höhe'])
})

test('words above the heading are passed over, and rows keep their number in the file', () => {
  const table = readTable(
    bytesOf(
      'Sleep report\nexported on 2026-11-22\n\nDate;Slept;Woke\n2026-11-21;7:30;6:40\n\n2026-11-22;7:10;6:35\n',
    ),
  )
  expect(table.columns).toEqual(['Date', 'Slept', 'Woke'])
  expect(table.rows.map(({ number }) => number)).toEqual([5, 7])
})

test('without a heading the columns are counted', () => {
  const table = readTable(bytesOf('2026-11-21,52,61\n2026-11-22,51,60\n'))
  expect(table.columns).toEqual(['Column 1', 'Column 2', 'Column 3'])
  expect(table.rows).toHaveLength(2)
})

test.each([
  ['only a heading', 'Date,HR\n', /heading and no rows/],
  ['no columns', 'one\ntwo\nthree\n', /no columns/],
  ['too many columns', `${'a,'.repeat(201)}\n${'1,'.repeat(201)}\n`, /more than 200 columns/],
  ['too many rows', `Date,HR\n${'2026-11-21,52\n'.repeat(25_001)}`, /more than 25,000 rows/],
  ['a quotation mark that never ends', `Date,Note\n2026-11-21,"${'x'.repeat(20_001)}`, /quotation mark/],
  ['bytes that are no text', 'Date,HR\n\0\0\0,\0\n', /holds no text/],
  [
    "Strava's list without its workouts",
    'Activity ID,Activity Date\n1,"May 14, 2026, 6:32:11 AM"\n',
    /whole zip/,
  ],
])('%s is refused in plain words', (_, text, words) => {
  expect(() => readTable(bytesOf(text))).toThrow(words)
})

test('a table of more than 4 MB is refused before it is read', () => {
  expect(() => readTable(new Uint8Array(4 * 1024 * 1024 + 1))).toThrow(/larger than 4 MB/)
})

test('a file is read as a table by its name, where it holds nothing else', () => {
  const table = parseWorkoutFile('my.CSV', bytesOf('Date,HR\n2026-11-21,52\n'), zone)
  expect(table).toMatchObject({ ok: true, value: { workouts: [], table: { columns: ['Date', 'HR'] } } })
  const page = parseWorkoutFile('my.csv', bytesOf('<html><body>Log in</body></html>'), zone)
  expect(page).toMatchObject({ ok: false, message: expect.stringMatching(/web page/) })
  expect(parseWorkoutFile('my.csv', new Uint8Array(), zone)).toMatchObject({ ok: false })
})
