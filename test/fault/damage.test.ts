// Every file of a journal is damaged in every way, and the journal is refused, untouched, or whole.
import { expect, test } from 'vitest'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { aNight, aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { homeDisk, journalAfter, live, openStore, save, told } from './life.ts'

const { AFTERRUN_LONG } = process.env
const long = AFTERRUN_LONG === '1'
const damagesEach = long ? 20_000 : 300

const logPath = '/home/runner/afterrun/journal/changes.log'

type Damage = (bytes: Buffer, choose: () => number, other: Buffer) => Buffer

const damages: Record<string, Damage> = {
  'a flipped bit': (bytes, choose) => {
    const at = Math.floor(choose() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(choose() * 8))
    return bytes
  },
  'a cut': (bytes, choose) => bytes.subarray(0, Math.floor(choose() * bytes.length)),
  'a run of NULs': (bytes, choose) => {
    const from = Math.floor(choose() * bytes.length)
    return bytes.fill(0, from, Math.min(bytes.length, from + 1 + Math.floor(choose() * 600)))
  },
  'two blocks that changed places': (bytes, choose) => {
    const size = 1 + Math.floor((choose() * bytes.length) / 3)
    const at = Math.floor(choose() * (bytes.length - 2 * size))
    const first = Buffer.from(bytes.subarray(at, at + size))
    bytes.copy(bytes, at, at + size, at + 2 * size)
    first.copy(bytes, at + size)
    return bytes
  },
  'the end of another file': (bytes, choose, other) => {
    const at = Math.floor(choose() * bytes.length)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(Math.floor(choose() * other.length))])
  },
}

test.each(Object.keys(damages))(
  '%s is refused and the file left untouched, or nothing durable was hit',
  { timeout: long ? 3_600_000 : 60_000 },
  async (kind) => {
    const { disk, whole, files, lines, prefixes } = await aJournal()
    const choose = chance(kind.length)
    const wrong: string[] = []
    let refused = 0
    for (let n = 0; n < damagesEach; n += 1) {
      const [path, sound] = files[n % files.length] ?? ['', Buffer.from('')]
      const other = files[(n + 1) % files.length]?.[1] ?? sound
      const damaged = damages[kind]?.(Buffer.from(sound), choose, other) ?? sound
      if (damaged.equals(sound)) continue
      disk.overwrite(path, damaged)
      const opened = await openStore(disk)
      const found = opened.ok ? told(opened.value.store.journal()) : null
      if (found === null) refused += 1
      else if (found !== whole && !(path === logPath && isTornEnd(prefixes.indexOf(found), lines, damaged)))
        wrong.push(`${path} ${n}`)
      if (Buffer.compare(disk.files().get(path) ?? Buffer.from(''), damaged) !== 0)
        wrong.push(`${path} was written`)
      disk.overwrite(path, sound)
    }
    expect(wrong).toEqual([])
    expect(refused).toBeGreaterThan(damagesEach / 2)
  },
)

/**
 * A torn end looks as after a power cut, where it was never acknowledged: what opens then are the first edits as they
 * were, and of the groups behind the torn one no line is whole.
 */
function isTornEnd(kept: number, lines: readonly string[], damaged: Buffer): boolean {
  const torn = groupOf(lines[kept] ?? '')
  return kept !== -1 && !lines.slice(kept).some((line) => groupOf(line) > torn && damaged.includes(line))
}

const groupOf = (line: string) => Number(/"group":(\d+)/.exec(line)?.[1])

/** Its log ends with several groups; `prefixes[n]` is the journal with the first n lines of the log. */
async function aJournal() {
  const disk = await homeDisk()
  const life = await live(disk)
  const { store } = life
  if (!store) throw new Error('the journal did not open')
  const put = (record: JournalRecord) => ({ put: [record], remove: [] })
  await save(life, [put(aNight(9, '2026-11-06')), put(aNight(10, '2026-11-07')), put(aRun(11, '2026-11-07'))])
  await save(life, [put(aNight(12, '2026-11-08'))])
  const files = [...disk.files()]
    .filter(([path]) => !path.endsWith('.prev'))
    .map(([path, bytes]): [string, Buffer] => [path, Buffer.from(bytes)])
  const log = files.find(([path]) => path === logPath)?.[1].toString('utf8') ?? ''
  const lines = log.split('\n').slice(1, -1)
  const folded = life.acked.length - lines.length
  const prefixes = [...lines.keys()].map((count) => told(journalAfter(life.acked.slice(0, folded + count))))
  return { disk, whole: told(store.journal()), files, lines, prefixes }
}
