// Calls by chance: good ones of every method, spoilt in one place, and anything at all.
import { fc } from '@fast-check/vitest'
import type { Method } from '../../src/shared/contract/api.ts'
import { api } from '../../src/shared/contract/api.ts'
import { anyRecord } from './any-record.ts'
import { aCheck, aRun, id } from './records.ts'
import { aRoutine, aStamp, fitBytes } from './services.ts'

export const methods = Object.keys(api) as Method[]

/** Something good for every method, for the random payloads to spoil. */
export const good: Record<Method, unknown> = {
  'app.snapshot': {},
  'journal.save': aCheck(1, '2026-11-22', [{ region: 'quads', side: 'left', value: 4 }]),
  'journal.months': { months: ['2025-01', '2025-02'] },
  'journal.import': { entries: [{ entry: aRun(1, '2026-11-22'), into: null }] },
  'journal.remove': { id: id(1) },
  'journal.removed': {},
  'journal.bring': { ids: [id(1)] },
  'journal.undo': {},
  'journal.redo': {},
  'import.read': { fileName: 'run.fit', bytes: fitBytes(100) },
  'import.part': { fileName: id(7), bytes: fitBytes(20) },
  'import.open': { archive: id(7) },
  'import.inside': { archive: id(7), at: 0 },
  'import.drop': { archive: id(7) },
  'session.start': { routine: 'daily-stretch', before: [{ region: 'calf', side: 'right', value: 2 }] },
  'session.act': { type: 'adjust', seconds: 10 },
  'session.save': { after: [], note: 'Fine' },
  'session.discard': {},
  'routines.save': aRoutine,
  'routines.remove': { id: 'own-calves' },
  'routines.import': { fileName: 'mine.json', bytes: fitBytes(20) },
  'backups.list': {},
  'backups.take': {},
  'backups.preview': { stamp: aStamp },
  'backups.day': { stamp: aStamp, day: '2026-11-22' },
  'backups.restore': { stamp: aStamp },
  'backups.bring': { stamp: aStamp, ids: [id(1)] },
  'backups.place': { path: null },
  'backups.check': {},
  'journal.lost': {},
  'journal.goOn': {},
  'app.read': { found: ['The file meta.json was missing.'] },
  'app.erase': { word: 'ERASE' },
  'folder.again': {},
  'folder.elsewhere': { path: '/media/stick/Afterrun', another: false },
  'folder.begin': {},
  'window.showFolder': {},
  'settings.save': { theme: 'dark', cues: { beepVolume: 0.5 } },
  'window.folder': {},
  'window.mini': { on: true },
}

/** Entries of every kind, with their times. */
const oneOfEachKind = [
  ...new Map(fc.sample(anyRecord, { numRuns: 500, seed: 1 }).map((each) => [each.kind, each])).values(),
]

/** What is nearly something. */
const nearly = fc.constantFrom<unknown>(
  '2026-02-30T25:61:00+99:00',
  '2026-13-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-02-30',
  '\u202e',
  '\ud800',
  -0,
  Number.NaN,
  Number.MAX_VALUE,
  '__proto__',
)

const anythingAtAll = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  maxDepth: 2,
})
const anything = fc.oneof(anythingAtAll, nearly)

/** A good input with one of its places, at any depth, taken by something else. */
function spoilt(input: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(input)
  return fc.tuple(fc.constantFrom(...places), anything).map(([place, value]) => replaced(input, place, value))
}

function placesIn(input: unknown, before: string[] = []): string[][] {
  if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input)) return [before]
  return [before, ...Object.entries(input).flatMap(([key, value]) => placesIn(value, [...before, key]))]
}

function replaced(input: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value
  const copy = Array.isArray(input) ? [...input] : { ...(input as object) }
  Reflect.set(copy, key, replaced(Reflect.get(copy, key), rest, value))
  return copy
}

/** Anything, what is nearly something, and good inputs of the method, of every kind of entry, with one place spoilt. */
export function payloadsFor(method: Method): fc.Arbitrary<unknown> {
  const inputs = method === 'journal.save' ? [good[method], ...oneOfEachKind] : [good[method]]
  return fc.oneof(anything, ...inputs.map(spoilt))
}
