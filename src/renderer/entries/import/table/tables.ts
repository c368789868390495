// Tables among the files that were read: how each is understood, by itself or by asking, and what comes of it.
import type { Measure, Table } from '../../../../shared/journal/read-file.ts'
import { interpret, type TableContent, type Unread } from '../../../../shared/tables/interpret.ts'
import { knownLayout, type LayoutName } from '../../../../shared/tables/layouts.ts'
import { type Mapping, type RememberedTable, remembered } from '../../../../shared/tables/mapping.ts'
import { unitsOf } from '../../../../shared/tables/meanings.ts'
import type { Reader } from '../../../../shared/tables/row.ts'
import { suggestedMapping } from '../../../../shared/tables/suggest.ts'
import { healthText } from '../../../../shared/words/read-file-words.ts'
import { layoutWords, unreadText } from '../../../../shared/words/table-words.ts'
import type { FileRead } from '../read-files.ts'

/** What the runner is asked about a table; `from` is where the mapping that is offered comes from. */
export type TableQuestion = {
  fileName: string
  table: Table
  mapping: Mapping
  layout: LayoutName | null
  from: 'layout' | 'last_time' | 'titles'
}

/** What is in a table beside workouts, and what is to be told of it. */
export type DaysRead = { fileName: string; measures: readonly Measure[] }
export type FileNote = { fileName: string; text: string; unread: readonly Unread[] }

export type TablesRead = { read: FileRead[]; days: DaysRead[]; notes: FileNote[] }

export type Knowing = {
  remembered: readonly RememberedTable[]
  reader: Omit<Reader, 'fileName'>
  /** Null where the runner leaves the table out. */
  ask: (question: TableQuestion) => Promise<Mapping | null>
}

/** Tables with one heading are asked about once. */
export async function readTables(
  all: readonly FileRead[],
  { remembered: known, reader, ask }: Knowing,
): Promise<TablesRead> {
  const done: TablesRead = { read: [], days: [], notes: [] }
  const answers = new Map<string, Mapping | null>()
  for (const one of all) {
    const table = one.type === 'read' ? one.file.table : undefined
    if (!table) {
      done.read.push(one)
      const health = one.type === 'read' ? one.file.health : undefined
      if (health) {
        done.days.push({ fileName: one.fileName, measures: health.measures })
        const text = healthText(health)
        if (text !== '') done.notes.push({ fileName: one.fileName, text, unread: [] })
      }
      continue
    }
    const { fileName } = one
    const question = questionOf(fileName, table, known)
    const heading = table.columns.join('\u001f')
    const asked = answers.get(heading)
    const mapping = asked !== undefined ? asked : isSure(question) ? question.mapping : await ask(question)
    answers.set(heading, mapping)
    if (mapping === null) done.read.push({ type: 'refused', fileName, message: 'It was left out.' })
    else put(done, fileName, question.layout, interpret(table, mapping, { ...reader, fileName }))
  }
  return done
}

function questionOf(fileName: string, table: Table, known: readonly RememberedTable[]): TableQuestion {
  const layout = knownLayout(table)
  const before = remembered(known, table)
  if (before) return { fileName, table, mapping: before, layout: layout?.name ?? null, from: 'last_time' }
  if (layout) return { fileName, table, mapping: layout.mapping, layout: layout.name, from: 'layout' }
  return { fileName, table, mapping: suggestedMapping(table), layout: null, from: 'titles' }
}

/** A table of a known service needs no look where everything about it is known. */
function isSure({ layout, mapping }: TableQuestion): boolean {
  return layout !== null && openUnits(mapping).length === 0
}

/** The columns whose unit has to be told still, by their place. */
export function openUnits({ columns }: Mapping): number[] {
  return columns.flatMap((use, at) =>
    use && unitsOf(use.is).length > 0 && !unitsOf(use.is).includes(use.unit ?? '') ? [at] : [],
  )
}

/** Whether there is a column that says of which day its row is. */
export function saysDay({ columns }: Mapping): boolean {
  return columns.some((use) => use?.is === 'day' || use?.is === 'start')
}

function put(done: TablesRead, fileName: string, layout: LayoutName | null, content: TableContent) {
  const { workouts, measures, unread } = content
  if (workouts.length + measures.length === 0) {
    const [first] = unread
    const why = first ? ` ${unreadText(first)}` : ''
    done.read.push({
      type: 'refused',
      fileName,
      message: `There is nothing in this table that can be taken.${why}`,
    })
    return
  }
  done.read.push({ type: 'read', fileName, file: { workouts } })
  done.days.push({ fileName, measures })
  const text = layout ? layoutWords[layout].left : ''
  if (text !== '' || unread.length > 0) done.notes.push({ fileName, text, unread })
}
