// A writing process is killed without warning, again and again, and its journal is opened each time.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJournalStore } from '../../src/main/store/journal-store.ts'
import { takeLock } from '../../src/main/store/lock.ts'
import { applyChange, type Draft, emptyJournal, type Journal } from '../../src/shared/journal/change.ts'
import { bundle } from './bundle.ts'
import { chance } from './chance.ts'

const { AFTERRUN_LONG } = process.env
const kills = AFTERRUN_LONG === '1' ? 10_000 : 200
const lanes = 2

let place = ''
let writer = ''

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-kill-'))
  writer = await bundle('writer', join(place, 'bundle'))
})

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

test(
  'an edit that was acknowledged outlives a kill at any moment',
  async () => {
    const rounds = await Promise.all(Array.from({ length: lanes }, (_, lane) => killAgainAndAgain(lane)))
    const outcome = rounds.flat()
    expect(outcome.filter(({ wrong }) => wrong !== null)).toEqual([])
    expect(outcome.length).toBe(kills)
    expect(outcome.filter(({ saved }) => saved > 0).length).toBeGreaterThan(kills / 2)
  },
  kills * 2000,
)

type Round = { wrong: string | null; saved: number }

async function killAgainAndAgain(lane: number): Promise<Round[]> {
  const folder = join(place, `lane-${lane}`)
  const choose = chance(lane + 1)
  const rounds: Round[] = []
  let journal = emptyJournal
  for (let round = 0; round < kills / lanes; round += 1) {
    const said = await writeUntilKilled(folder, lane * kills + round, Math.floor(choose() * 60))
    const promised = journalsPromised(journal, said)
    const lock = await takeLock(folder, 'desktop')
    if (!lock.ok) return [...rounds, { wrong: lock.message, saved: said.saved }]
    const opened = await openJournalStore({ folder, now: Date.now, recentMonths: round % 2 === 0 ? 1 : 13 })
    if (!opened.ok) return [...rounds, { wrong: opened.message, saved: said.saved }]
    const { store } = opened.value
    await store.whole()
    journal = store.journal()
    const kept = promised.find((one) => one.rev === journal.rev)
    expect(journal).toEqual(kept)
    await store.close()
    await lock.value.release()
    const left = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'))
    rounds.push({ wrong: left[0] ?? null, saved: said.saved })
  }
  return rounds
}

type Said = { asked: Draft[]; saved: number }

async function writeUntilKilled(folder: string, seed: number, linesFirst: number): Promise<Said> {
  const child = spawn(process.execPath, [writer, folder, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Said = { asked: [], saved: 0 }
  const failed: string[] = []
  child.stderr.on('data', (part: Buffer) => failed.push(part.toString()))
  let lines = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { asked, saved } = JSON.parse(line) as { asked?: Draft; saved?: number }
    if (asked) said.asked.push(asked)
    said.saved += saved ?? 0
    lines += 1
    if (lines > linesFirst) child.kill('SIGKILL')
  })
  await once(child, 'close')
  if (failed.length > 0) throw new Error(failed.join(''))
  return said
}

/** The journals with every edit that was acknowledged, and with any number of those that were under way. */
function journalsPromised(before: Journal, { asked, saved }: Said): Journal[] {
  const journals = [before]
  let journal = before
  for (const draft of asked) {
    const rev = journal.rev + 1
    journal = applyChange(journal, { ...draft, rev, at: 0 })
    journals.push(journal)
  }
  return journals.slice(saved)
}
