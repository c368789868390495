// What a table says once it is known what its columns are: workouts, nights and measures, and what of it cannot be read.
import type { ImportedWorkout, Measure, Table } from '../journal/read-file.ts'
import { columnsOf, instrumentOf, type Why } from './cells.ts'
import type { Mapping } from './mapping.ts'
import { formOf } from './meanings.ts'
import { measuresOf } from './measures.ts'
import type { Reader, Refuse } from './row.ts'
import { readRow } from './row-reading.ts'
import { workoutOf } from './row-workout.ts'

/** A cell that says nothing that can be taken, with its row in the file; `title` is empty where the whole row is meant. */
export type Unread = { row: number; title: string; cell: string; why: Why }

export type TableContent = { workouts: ImportedWorkout[]; measures: Measure[]; unread: Unread[] }

const longestShown = 80

export function interpret(table: Table, mapping: Mapping, reader: Reader): TableContent {
  const columns = columnsOf(table, mapping)
  const found: TableContent = { workouts: [], measures: [], unread: [] }
  const instrument = instrumentOf(columns.find(({ is }) => formOf(is) === 'scale')?.unit ?? null)
  const sport = columns.some(({ is }) => is === 'sport') ? null : mapping.sport
  for (const { number, cells } of table.rows) {
    const refuse: Refuse = (why, column) => {
      const cell = column ? (cells[column.at] ?? '').trim().slice(0, longestShown) : ''
      found.unread.push({ row: number, title: column?.title ?? '', cell, why })
    }
    const row = readRow(columns, cells, reader, refuse)
    if (row === null) continue
    const workout = workoutOf(row, sport, reader, refuse)
    if (workout) found.workouts.push(workout)
    found.measures.push(...measuresOf(row, workout === null, instrument, reader, refuse))
  }
  return found
}
