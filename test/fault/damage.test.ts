// Every file of a journal is damaged in every way: the journal opens, what can be had of it is there, and nothing is missing without being said.
import { expect, test } from 'vitest'
import type { EarlierCopies } from '../../src/main/store/earlier-copies.ts'
import type { JournalStore } from '../../src/main/store/journal-store.ts'
import type { Journal } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import type { FakeDisk } from '../fakes/disk.ts'
import { aNight, aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { damages, damagesByChance, type Others } from './damages.ts'
import { homeDisk, journalAfter, live, openStore, save, told } from './life.ts'
import { isLong, tellFigures } from './long-run.ts'

/** Those by chance come to 100,000; of the others a few hundred are all that there are. */
const damagesEach = (kind: string) => (isLong ? (kind in damagesByChance ? 20_000 : 1000) : 42)

const home = '/home/runner/afterrun'
const logPath = `${home}/journal/changes.log`

test.each(Object.keys(damages))(
  '%s in place of any file is noticed and healed, or what is missing is said',
  { timeout: isLong ? 3_600_000 : 120_000 },
  async (kind) => {
    const life = await aJournal()
    const { whole, files, lines, prefixes } = life
    const choose = chance(kind.length)
    const wrong: string[] = []
    const seen = { damaged: 0, healed: 0, said: 0, readOnly: 0, torn: 0 }
    const tell = () => {
      const { damaged, healed, said, readOnly, torn } = seen
      const found = `${healed} healed, ${said} with what is missing said, ${readOnly} shown only, ${torn} ends never acknowledged`
      tellFigures(`damage, ${kind}: ${damaged} damages, ${found}, ${wrong.length} undetected or wrong`)
    }
    for (let n = 0; seen.damaged < damagesEach(kind); n += 1) {
      const [path, sound] = files[n % files.length] ?? ['', Buffer.from('')]
      const others = life.othersOf(path, n)
      const damaged = damages[kind]?.(Buffer.from(sound), choose, others) ?? null
      if (damaged?.equals(sound) || (damaged === null && kind !== 'no file')) continue
      seen.damaged += 1
      if (seen.damaged % 4000 === 0) tell()
      const disk = life.disk.afterKill()
      if (damaged) disk.overwrite(path, damaged)
      else disk.erase(path)
      const withPrevious = choose() < 0.7
      if (!withPrevious && disk.files().has(`${path}.prev`)) disk.erase(`${path}.prev`)
      const earlier = choose() < 0.5 ? life.earlier : undefined
      const hint = `${kind} in ${path.slice(home.length)} (${n}${withPrevious ? ', .prev' : ''}${earlier ? ', backup' : ''})`
      const found = await opened(disk, earlier)
      if (!found) {
        wrong.push(`${hint}: refused`)
        continue
      }
      const { store, said } = found
      const isTorn =
        path === logPath &&
        damaged !== null &&
        isTornEnd(prefixes.indexOf(told(store.journal())), lines, damaged)
      if (store.readOnly) {
        seen.readOnly += 1
        if (await hasCopy(disk, path, earlier)) wrong.push(`${hint}: read only`)
        if (
          damaged &&
          !disk
            .files()
            .get(path)
            ?.every((byte, at) => byte === damaged[at])
        )
          wrong.push(`${hint}: a read-only journal was written`)
        continue
      }
      if (!differ(store.journal(), whole)) seen.healed += 1
      else if (isTorn) {
        seen.torn += 1
        continue
      } else if (said.length === 0) wrong.push(`${hint}: nothing was said`)
      else {
        seen.said += 1
        const untold = said.filter(
          (sentence) => sentence.includes('Nothing is missing') && !sentence.includes('could not be checked'),
        )
        if (untold.length === said.length && differ(store.journal(), whole))
          wrong.push(`${hint}: said to be whole: ${said.join(' ')}`)
      }
      if (said.length > 0 && damaged && damaged.length > 0 && !isKept(disk, damaged))
        wrong.push(`${hint}: the evidence is gone`)
      const saved = await store.edit(() => ({
        ok: true,
        value: { put: [aNight(77, '2026-11-20')], remove: [] },
      }))
      if (!saved.ok) wrong.push(`${hint}: the next save was refused: ${saved.message}`)
      const again = await opened(disk.afterPowerCut(chance(n)), earlier)
      if (again?.said.length !== 0) wrong.push(`${hint}: said again: ${again?.said.join(' ')}`)
      else if (told(again.store.journal()) !== told(store.journal())) wrong.push(`${hint}: not there again`)
    }
    tell()
    expect(wrong.slice(0, 5)).toEqual([])
    expect(seen.healed + seen.said + seen.readOnly).toBeGreaterThan(seen.damaged / 3)
  },
)

async function opened(disk: FakeDisk, earlier: EarlierCopies | undefined) {
  const said: string[] = []
  const onFinding = ({ message }: { message: string }) => said.push(message)
  const answer = await openStore(disk, undefined, { onFinding, ...(earlier && { earlier }) })
  if (!answer.ok) return null
  const store: JournalStore = answer.value.store
  const whole = await store.whole()
  if (!whole.ok && !store.readOnly) said.push(whole.message)
  return { store, said }
}

async function hasCopy(disk: FakeDisk, path: string, earlier: EarlierCopies | undefined): Promise<boolean> {
  const backup = await earlier?.newestVerified(path.slice(home.length + 1))
  return backup != null || disk.files().has(`${path}.prev`)
}

function isKept(disk: FakeDisk, damaged: Buffer): boolean {
  return [...disk.files()].some(
    ([path, bytes]) => path.startsWith(`${home}/quarantine/`) && damaged.equals(Buffer.from(bytes)),
  )
}

function differ(one: Journal, other: Journal): boolean {
  const entries = (journal: Journal) => told(journal).replace(/^rev \d+/, '')
  return entries(one) !== entries(other)
}

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
  const backup = new Map(disk.files())
  await save(life, [put(aRun(13, '2026-10-29')), put(aNight(14, '2026-12-07'))])
  await store.fold()
  const older = new Map(disk.files())
  await save(life, [put(aNight(15, '2026-11-05')), put(aRun(16, '2027-01-07'))])
  await store.fold()
  await save(life, [put(aNight(9, '2026-11-06')), put(aNight(10, '2026-11-07')), put(aRun(11, '2026-11-07'))])
  await save(life, [put(aNight(12, '2026-11-08'))])
  const other = await homeDisk()
  const foreign = await live(other)
  await foreign.store?.fold()
  const files = [...disk.files()]
    .filter(([path]) => !path.endsWith('.prev'))
    .map(([path, bytes]): [string, Buffer] => [path, Buffer.from(bytes)])
  const log = files.find(([path]) => path === logPath)?.[1].toString('utf8') ?? ''
  const lines = log.split('\n').slice(1, -1)
  const earlier: EarlierCopies = {
    newestVerified: async (file) => backup.get(`${home}/${file}`) ?? null,
  }
  const whole = store.journal()
  const bytesOf = (some: ReadonlyMap<string, Uint8Array>, path: string) => {
    const bytes = some.get(path)
    return bytes ? Buffer.from(bytes) : null
  }
  return {
    disk,
    whole,
    files,
    lines,
    earlier,
    prefixes: [...lines.keys()].map((count) => told(journalWithout(lines.length - count))),
    othersOf: (path: string, n: number): Others => ({
      beside: files[(n + 1) % files.length]?.[1] ?? Buffer.from(''),
      older: bytesOf(n % 2 ? older : backup, path),
      foreign: bytesOf(other.files(), path),
    }),
  }

  function journalWithout(last: number): Journal {
    return journalAfter(life.acked.slice(0, life.acked.length - last))
  }
}
