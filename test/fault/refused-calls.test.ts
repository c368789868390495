// Every call to the disk, refused in every way, once and for good.
import { expect, test } from 'vitest'
import type { Trouble } from '../fakes/disk.ts'
import { aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import { homeDisk, live, openStore, save, wrongAfter } from './life.ts'
import { tellFigures } from './long-run.ts'

const codes = ['EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT', '-117']
const halfWrites = ['short', 'zero']

test('whichever call the disk refuses, nothing acknowledged is lost and the next save works', {
  timeout: 300_000,
}, async () => {
  const calls = await callsOfALife()
  const troubles: Trouble[] = calls.flatMap(({ name }, at) =>
    [...codes, ...(name === 'write' ? halfWrites : [])].flatMap((how) => [
      { at, how, always: false },
      { at, how, always: true },
    ]),
  )
  const wrong: string[] = []
  for (const [seed, trouble] of troubles.entries()) {
    const found = await wrongUnder(trouble, seed)
    if (found) wrong.push(`${calls[trouble.at]?.name} ${JSON.stringify(trouble)}: ${found}`)
  }
  tellFigures(`refused calls: ${calls.length} calls, ${troubles.length} troubles, ${wrong.length} wrong`)
  expect(wrong.slice(0, 5)).toEqual([])
  expect(troubles.length).toBeGreaterThan(2500)
})

async function callsOfALife() {
  const disk = await homeDisk()
  await live(disk)
  return disk.calls
}

async function wrongUnder(trouble: Trouble, seed: number): Promise<string | null> {
  const disk = await homeDisk()
  disk.trouble = trouble
  const life = await live(disk)
  const wrong =
    (await wrongAfter(life, disk.afterKill())) ?? (await wrongAfter(life, disk.afterPowerCut(chance(seed))))
  if (wrong) return wrong

  disk.heal()
  if (!life.store) {
    const opened = await openStore(disk)
    if (!opened.ok) return opened.message
    life.store = opened.value.store
    life.refused = []
    // What a refused save has left may be there, and what comes next is built on it.
    if (life.store.journal().rev !== life.acked.length) return null
  }
  if (!(await save(life, [{ put: [aRun(9, '2026-11-06')], remove: [] }]))) return 'the next save was refused'
  return wrongAfter(life, disk.afterPowerCut(chance(seed + 1)))
}
