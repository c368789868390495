// Reads the text of a CSV file into rows and columns: whatever parts its cells, in whatever letters, with words above its heading or not.
import Papa from 'papaparse'
import { english } from '../../shared/base/words.ts'
import type { Table } from '../../shared/journal/read-file.ts'
import { numberText } from '../../shared/words/dates.ts'
import { Unreadable } from './unreadable.ts'

/** Sixty years of days with all that a service knows of each. */
const mostBytes = 4 * 1024 * 1024
const mostRows = 25_000
const mostColumns = 200
const mostLetters = 20_000
const longestTitle = 200
/** Words above the heading are few. */
const headingWithin = 40

/** By its name; what it holds is looked at when it is read. */
export function isTableName(fileName: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(fileName)
}

/** @throws Unreadable with the reason where it is no table, or a larger one than can be gone through. */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > mostBytes)
    throw new Unreadable(
      'This table is larger than 4 MB. Afterrun reads tables of days and workouts, a row each, not of single seconds.',
    )
  const text = decoded(bytes)
  if (text.includes('\0')) throw new Unreadable('This file holds no text, so it is no table.')
  const { data, meta } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    preview: mostRows + headingWithin + 1,
  })
  const rows = data
    .map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const heading = headingOf(rows)
  const columns = heading.cells.map((title, at) => title.slice(0, longestTitle) || `Column ${at + 1}`)
  const below = rows.filter(({ number }) => number > heading.number)
  if (columns.length > mostColumns)
    throw new Unreadable(
      `This table has more than ${mostColumns} columns. Leave out those that are not needed.`,
    )
  if (below.length > mostRows)
    throw new Unreadable(
      `This table has more than ${numberText(mostRows, english)} rows. Split it, and bring in the parts one after the other.`,
    )
  if (below.length === 0) throw new Unreadable('This table has a heading and no rows.')
  if (below.some(({ cells }) => cells.some((cell) => cell.length > mostLetters)))
    throw new Unreadable(
      'This table has a cell with more than 20,000 characters. Is a quotation mark missing?',
    )
  if (
    columns.some((title) => /^activity id$/i.test(title)) &&
    columns.some((title) => /^activity date$/i.test(title))
  )
    throw new Unreadable(
      'This is the list of a Strava export, whose times name no zone. Bring in the whole zip that it came in: its workouts have them.',
    )
  return { columns, rows: below, delimiter: meta.delimiter }
}

type Row = { number: number; cells: string[] }

/**
 * The first row with as many cells filled as most rows have columns, all of them words; else the first of that width, where a
 * table has no heading its columns are counted.
 */
function headingOf(rows: readonly Row[]): Row {
  const width = usualWidth(rows)
  if (width < 2)
    throw new Unreadable(
      'This file has no columns. A table has a heading, and commas, semicolons or tabs between its cells.',
    )
  const wide = rows.slice(0, headingWithin).filter(({ cells }) => cells.length >= width)
  const heading = wide.find(({ cells }) => isHeading(cells))
  if (heading) return heading
  const [first = { number: 1, cells: [] }] = wide
  return { number: first.number - 1, cells: first.cells.map(() => '') }
}

/** The number of cells that the most rows have, the larger where two are as common. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows.slice(0, 500)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width = 0] = [...counts].sort(([one, a], [other, b]) => b - a || other - one)[0] ?? []
  return width
}

/** Most cells have words in them, none is a number, and no two are the same; a service heads its first column with nothing. */
function isHeading(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const words = filled.filter((cell) => /\p{L}/u.test(cell) && !/^\d/.test(cell))
  return words.length >= 2 && words.length >= filled.length * 0.8 && filled.length >= cells.length / 2
}

/** The sign that parts the most lines into the same number of cells, more than one. */
function delimiterOf(text: string): string {
  const scores = [',', ';', '\t', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 60 })
    const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    const width = usualWidth(rows.map((cells, at) => ({ number: at, cells })))
    const alike = rows.filter((cells) => cells.length === width).length
    return { delimiter, score: width < 2 ? 0 : (alike / rows.length) * Math.min(width, 12) }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/** UTF-8 or as its mark says; what is neither comes from a Windows of the West. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
