// One durable save in the store beside a raw append of the same bytes, at each length of history.
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { type JournalStore, openJournalStore } from '../../src/main/store/journal-store.ts'
import { aCheck } from '../fakes/records.ts'
import { historyFolder, yesterday } from './history-folder.ts'
import { interleaved, timed } from './interleave.ts'
import { type Age, ages, at, milliseconds, ratio, report } from './rows.ts'

const saves = 60

test('durable save', async (context) => {
  const folders = await Promise.all(ages.map((age) => historyFolder(age)))
  const stores = new Map<Age, JournalStore>()
  for (const [index, age] of ages.entries()) stores.set(age, await openStore(folders[index]?.path ?? ''))
  const raw = openSync(
    join(folders[0]?.path ?? '', 'raw'),
    constants.O_WRONLY | constants.O_CREAT | constants.O_DSYNC,
  )
  let n = 0
  const oneMore = () => {
    n += 1
    return aCheck(90_000_000 + n, yesterday(), [{ region: 'calf', side: 'left', value: n % 10 }])
  }
  const bytes = Buffer.from(`${JSON.stringify(oneMore())}${' '.repeat(120)}\n`)
  try {
    const tookMs = await interleaved<Age | 'raw'>(
      new Map<Age | 'raw', () => Promise<number>>([
        ['raw', () => timed(() => writeSync(raw, bytes))],
        ...[...stores].map(([age, store]) => [age, () => timed(() => save(store, oneMore()))] as const),
      ]),
      saves,
    )
    const toRaw = at(tookMs, 50) / at(tookMs, 'raw')
    const growth = at(tookMs, 50) / at(tookMs, 1)
    report(context, {
      what: 'durable save / raw O_DSYNC append; 50 y / 1 y',
      goal: '<= 1.5 x; <= 1.1 x',
      at: Object.fromEntries(ages.map((age) => [age, milliseconds(at(tookMs, age))])),
      measured: `${ratio(toRaw)} (raw ${milliseconds(at(tookMs, 'raw'))}); ${ratio(growth)}`,
      reached: toRaw <= 1.5 && growth <= 1.1,
    })
  } finally {
    closeSync(raw)
    for (const store of stores.values()) await store.close()
    for (const folder of folders) folder.remove()
  }
})

async function save(store: JournalStore, record: ReturnType<typeof aCheck>): Promise<void> {
  const saved = await store.edit(() => ({ ok: true, value: { put: [record], remove: [] } }))
  if (!saved.ok) throw new Error(saved.message)
}

/** Folding waits for its turn elsewhere: it is not part of a save. */
async function openStore(folder: string): Promise<JournalStore> {
  const opened = await openJournalStore({ folder, now: Date.now, schedule: () => () => {} })
  if (!opened.ok) throw new Error(opened.message)
  return opened.value.store
}
