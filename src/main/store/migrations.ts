// How the content of a file of an earlier schema becomes that of the next: pure steps, appended and never edited.

/** What a file of the data folder is; a log has a first line, and then a line each Change, which names no schema of its own. */
export type FileKind = 'meta' | 'document' | 'shard' | 'log' | 'change'

type Content = Readonly<Record<string, unknown>>
type Step = Record<FileKind, (content: Content) => Content>

/** The content as this version writes it; what does not fit a step is left for the checks that follow to refuse. */
export function migrated(kind: FileKind, from: number, content: unknown): unknown {
  return steps.slice(from - 1).reduce((before, step) => ofContent(before, step[kind]), content)
}

/**
 * Schema 2: workouts know time in motion, intervals and laps, a state its end; each file names the install and what it
 * stands on, which nothing of schema 1 knows.
 */
const toSecond: Step = {
  meta: (meta) => ({
    ...meta,
    schema: 2,
    rev: 0,
    months: Array.isArray(meta['months'])
      ? Object.fromEntries(meta['months'].map((month) => [month, null]))
      : meta['months'],
    documents: {},
  }),
  document: (document) => ({ ...document, schema: 2, installId: null, rev: 0 }),
  shard: (shard) => ({
    ...shard,
    schema: 2,
    checks: 0,
    installId: null,
    records: eachOf(shard['records'], recordToSecond),
  }),
  log: (header) => ({ ...header, schema: 2, installId: null, months: null }),
  change: (line) => ({ ...line, change: ofContent(line['change'], changeToSecond) }),
}

const steps: readonly Step[] = [toSecond]

function changeToSecond(change: Content): Content {
  return { ...change, put: eachOf(change['put'], recordToSecond) }
}

function recordToSecond(record: Content): Content {
  if (record['kind'] === 'workout') return { movingSeconds: null, intervals: null, laps: [], ...record }
  if (record['kind'] === 'state') return { ended: null, ...record }
  return record
}

function eachOf(list: unknown, step: (one: Content) => Content): unknown {
  return Array.isArray(list) ? list.map((one) => ofContent(one, step)) : list
}

function ofContent(value: unknown, step: (content: Content) => Content): unknown {
  return isContent(value) ? step(value) : value
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
