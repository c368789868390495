// What the columns of a table are, as it is chosen once and remembered for the next file with the same heading.
import { z } from '../base/schema.ts'
import { type Modality, modalities } from '../journal/kinds/workout.ts'
import type { Table } from '../journal/read-file.ts'
import { type Meaning, meanings } from './meanings.ts'

/** `unit` is null where it is not known yet, or where there is none. */
export type ColumnUse = { is: Meaning; unit: string | null }

/** One use a column of the table, null where nothing is taken of it; `sport` is that of workouts without a column for it. */
export type Mapping = { columns: readonly (ColumnUse | null)[]; sport: Modality }

export const tablesRemembered = 20
const columnsRemembered = 60

/** What the columns with these names were, in the file whose heading has this key. */
export const RememberedTable = z.object({
  key: z.string().max(20),
  columns: z
    .array(
      z.object({
        title: z.string().max(200),
        is: z.enum(meanings as [Meaning, ...Meaning[]]),
        unit: z.string().max(40).nullable(),
      }),
    )
    .max(columnsRemembered),
  sport: z.enum(modalities),
})
export type RememberedTable = z.infer<typeof RememberedTable>

/** The latest first; what was remembered of this heading before is forgotten. */
export function remember(
  all: readonly RememberedTable[],
  { columns }: Pick<Table, 'columns'>,
  mapping: Mapping,
): RememberedTable[] {
  const key = headingKey(columns)
  const used = mapping.columns.flatMap((use, at) => (use ? [{ ...use, title: titleAt(columns, at) }] : []))
  const kept = { key, columns: used.slice(0, columnsRemembered), sport: mapping.sport }
  return [kept, ...all.filter((one) => one.key !== key)].slice(0, tablesRemembered)
}

/** As these columns were read last time; null where this heading was never seen. */
export function remembered(
  all: readonly RememberedTable[],
  { columns }: Pick<Table, 'columns'>,
): Mapping | null {
  const known = all.find(({ key }) => key === headingKey(columns))
  if (!known) return null
  const left = [...known.columns]
  const uses = columns.map((_, at) => {
    const found = left.findIndex(({ title }) => title === titleAt(columns, at))
    const [use] = found < 0 ? [] : left.splice(found, 1)
    return use ? { is: use.is, unit: use.unit } : null
  })
  return { columns: uses, sport: known.sport }
}

function titleAt(columns: readonly string[], at: number): string {
  return (columns[at] ?? '').slice(0, 200)
}

/** Short, and the same for the same names in the same order (FNV-1a, twice with different beginnings). */
function headingKey(columns: readonly string[]): string {
  const text = columns.join('\u001f')
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c)
}

function hash(text: string, from: number): string {
  let value = from
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
