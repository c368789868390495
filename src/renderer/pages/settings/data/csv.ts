// Entries as the lines of a table: numbers stay numbers, and no text becomes a formula of a spreadsheet.
import Papa from 'papaparse'
import type { JournalRecord } from '../../../../shared/journal/records.ts'

/** The columns known before and those that only this record has. */
export function columnsOf(record: JournalRecord, known: string[]): string[] {
  const others = Object.keys(record).filter((name) => name !== 'kind' && !known.includes(name))
  return others.length > 0 ? [...known, ...others] : known
}

export function csvHead(columns: readonly string[]): string {
  return `${Papa.unparse([[...columns]])}${lineEnd}`
}

/** With the end of the last line; nothing where there are no records. */
export function csvLines(records: readonly JournalRecord[], columns: readonly string[]): string {
  if (records.length === 0) return ''
  const rows = records.map((record) => columns.map((name) => cellOf(Reflect.get(record, name))))
  return `${Papa.unparse(rows, { escapeFormulae: formula, newline: lineEnd })}${lineEnd}`
}

const lineEnd = '\r\n'

/** Full-width twins too: some spreadsheets read them the same. */
const formula = /^\s*[=+\-@|\t\r\n＝＋－＠｜]/

/** Numbers as they are, not logged as nothing, and what is a list or has parts as JSON. */
function cellOf(value: unknown): unknown {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : value
}
