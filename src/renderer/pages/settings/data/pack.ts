// Everything the runner wrote down, packed as plain JSON and CSV in one zip, month by month so that the window goes on.
import { Zip, ZipDeflate } from 'fflate'
import type { Journal } from '../../../../shared/journal/change.ts'
import { monthsOf, recordsOfMonth } from '../../../../shared/journal/days.ts'
import type { JournalRecord } from '../../../../shared/journal/records.ts'
import type { Routine } from '../../../../shared/routines/routine.ts'
import { routineFileText } from '../../../../shared/routines/routine-file-text.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import { columnsOf, csvHead, csvLines } from './csv.ts'

export type Everything = {
  journal: Journal
  settings: Settings
  routines: readonly Routine[]
  /** Of Afterrun. */
  version: string
  /** An ISO 8601 instant. */
  exportedAt: string
}

type Turns = {
  /** Lets everything else go on; it throws where the packing was called off. */
  breathe: () => Promise<void>
  /** Hears how much of it is packed, from 0 to 1. */
  onProgress?: (part: number) => void
}

/** The bytes of the zip, in parts. */
export async function packEverything(all: Everything, { breathe, onProgress = () => {} }: Turns) {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let failed: Error | null = null
  const zip = new Zip((error, part) => {
    if (error) failed = error
    else parts.push(part as Uint8Array<ArrayBuffer>)
  })
  const files = await filesOf(all, breathe)
  for (const [index, { name, texts }] of files.entries()) {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    for (const text of texts()) {
      for (const piece of piecesOf(text)) {
        file.push(encoder.encode(piece))
        await breathe()
      }
    }
    file.push(new Uint8Array(), true)
    onProgress((index + 1) / files.length)
  }
  zip.end()
  if (failed) throw failed
  return parts
}

type PackedFile = { name: string; texts: () => Iterable<string> }

const encoder = new TextEncoder()
/** What is packed in one go takes a few milliseconds. */
const charactersAtOnce = 64 * 1024

async function filesOf(
  { journal, settings, routines, version, exportedAt }: Everything,
  breathe: () => Promise<void>,
) {
  const columns = new Map<string, string[]>()
  for (const month of monthsOf(journal)) {
    for (const record of recordsOfMonth(journal, month).values())
      columns.set(record.kind, columnsOf(record, columns.get(record.kind) ?? []))
    await breathe()
  }
  const files: PackedFile[] = [
    { name: 'README.txt', texts: () => [readme(version, exportedAt)] },
    { name: 'journal.json', texts: () => journalTexts(journal, { app: 'Afterrun', version, exportedAt }) },
    { name: 'settings.json', texts: () => [JSON.stringify(settings, null, 2)] },
    { name: 'routines.json', texts: () => [routineFileText(routines)] },
  ]
  for (const [kind, names] of columns)
    files.push({ name: `csv/${kind}.csv`, texts: () => csvTexts(journal, kind, names) })
  return files
}

function* journalTexts(journal: Journal, about: object): Generator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"entries":[`
  let comma = ''
  for (const month of monthsOf(journal)) {
    const records = [...recordsOfMonth(journal, month).values()]
    yield `${comma}\n${records.map((record) => JSON.stringify(record)).join(',\n')}`
    comma = ','
  }
  yield '\n]}\n'
}

function* csvTexts(journal: Journal, kind: string, columns: string[]): Generator<string> {
  yield csvHead(columns)
  for (const month of monthsOf(journal)) {
    const records: JournalRecord[] = [...recordsOfMonth(journal, month).values()]
    yield csvLines(
      records.filter((record) => record.kind === kind),
      columns,
    )
  }
}

/** Never through the middle of a character that takes two. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + charactersAtOnce, text.length)
    if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to += 1
    yield text.slice(from, to)
    from = to
  }
}

function readme(version: string, exportedAt: string): string {
  return [
    `Everything from Afterrun ${version}, taken ${exportedAt}.`,
    '',
    'journal.json   every entry as Afterrun keeps it',
    'settings.json  what was chosen in the settings',
    'routines.json  your own routines; Afterrun can bring this file in again',
    'csv/           the same entries as tables, one file a kind; what is a list inside an entry is JSON in its cell.',
    '               A cell of text that a spreadsheet would take for a formula begins with an apostrophe.',
    '',
    'Empty is not logged, and never zero. Times carry their offset from UTC.',
    '',
  ].join('\r\n')
}
