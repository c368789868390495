// Every file of a journal is damaged in every way, and the journal is refused, untouched, or whole.
import { expect, test } from 'vitest'
import type { FakeDisk } from '../fakes/disk.ts'
import { chance } from './chance.ts'
import { homeDisk, live, openStore, told } from './life.ts'

const { AFTERRUN_LONG } = process.env
const long = AFTERRUN_LONG === '1'
const damagesEach = long ? 20_000 : 300

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
    const { disk, whole, files } = await aJournal()
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
      if (!opened.ok) refused += 1
      else if (!isTornEnd(path, kind) && told(opened.value.store.journal()) !== whole)
        wrong.push(`${path} ${n}`)
      if (Buffer.compare(disk.files().get(path) ?? Buffer.from(''), damaged) !== 0)
        wrong.push(`${path} was written`)
      disk.overwrite(path, sound)
    }
    expect(wrong).toEqual([])
    expect(refused).toBeGreaterThan(damagesEach / 2)
  },
)

/** An end of the log that is gone or blank looks as after a power cut, where it was never acknowledged. */
function isTornEnd(path: string, kind: string): boolean {
  return path.endsWith('changes.log') && kind !== 'a flipped bit'
}

async function aJournal(): Promise<{ disk: FakeDisk; whole: string; files: [string, Buffer][] }> {
  const disk = await homeDisk()
  const { store } = await live(disk)
  if (!store) throw new Error('the journal did not open')
  const files = [...disk.files()]
    .filter(([path]) => !path.endsWith('.prev'))
    .map(([path, bytes]): [string, Buffer] => [path, Buffer.from(bytes)])
  return { disk, whole: told(store.journal()), files }
}
