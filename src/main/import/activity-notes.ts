// The activities.csv of Strava's bulk export: what each activity is called and what was written about it; the gear stays out.
import Papa from 'papaparse'

/** Where a language of the export names its columns otherwise, they stand in this order. */
const usualColumns = { name: 2, description: 4 } as const
const fileColumn = /^activities\/.+\.(fit|tcx|gpx)(\.gz)?$/i
const longestNote = 20_000

/** Gives the note of a file by its path in the archive; empty where there is none. */
export function readActivityNotes(bytes: Uint8Array): (path: string) => string {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true })
  const [head = [], ...rows] = data
  const columnOf = (title: string, usual: number) => {
    const at = head.indexOf(title)
    return at >= 0 ? at : usual
  }
  const name = columnOf('Activity Name', usualColumns.name)
  const description = columnOf('Activity Description', usualColumns.description)
  const notes = new Map<string, string>()
  for (const row of rows) {
    const path = row.find((cell) => fileColumn.test(cell))
    if (path === undefined) continue
    const words = [row[name] ?? '', row[description] ?? ''].map((cell) => cell.trim()).filter(Boolean)
    notes.set(
      path,
      words
        .join('\n')
        .slice(0, longestNote)
        .replace(/\p{Surrogate}/gu, '\uFFFD'),
    )
  }
  return (path) => {
    const from = path.search(/activities\/[^/]+$/i)
    return (from < 0 ? undefined : notes.get(path.slice(from))) ?? ''
  }
}
