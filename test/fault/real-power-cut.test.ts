// The power of real file systems is cut while a program saves, and what it had acknowledged is looked for after the next start.
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openDocument } from '../../src/main/store/setting-file.ts'
import { z } from '../../src/shared/base/schema.ts'
import { emptyJournal } from '../../src/shared/journal/change.ts'
import { bundle } from './bundle.ts'
import { chance } from './chance.ts'
import { isLong, tellFigures } from './long-run.ts'
import {
  type FileSystem,
  fileSystems,
  isInstalled,
  type LoopDisk,
  makeLoopDisk,
  whyNoLoopDisk,
} from './loop-disk.ts'
import { counted, journalFound, saidIn, type Wrong } from './promises.ts'
import { linesUntilStopped } from './stopped-writer.ts'

const cuts = isLong ? 1500 : 20
/** So many disks of a sort at once: most of a cut is waiting. */
const lanes = isLong ? 6 : 1
const documentCuts = isLong ? 200 : 5
/** Within so many a way of saving that does not last is to be found out. */
const cutsToFindLoss = isLong ? 100 : 40

let place = ''
let writer = ''
let wholeFileWriter = ''

beforeAll(async () => {
  if (whyNoLoopDisk !== null) return
  place = await mkdtemp(join(tmpdir(), 'afterrun-power-'))
  writer = await bundle('writer', join(place, 'bundle'))
  wholeFileWriter = await bundle('whole-file-writer', join(place, 'whole-file-bundle'))
})

afterAll(async () => {
  if (place !== '') await rm(place, { recursive: true, force: true, maxRetries: 10 })
})

const notHere = (why: string | null) => (why === null ? '' : ` [not tried here: ${why}]`)
const timeout = isLong ? 7_200_000 : 180_000

test.runIf(whyNoLoopDisk === null).each(fileSystems)(
  `an edit that was acknowledged outlives a real power cut on %s${notHere(whyNoLoopDisk)}`,
  { timeout },
  async (fileSystem) => {
    const rounds: Round[] = []
    const cutLane = (_: unknown, lane: number) =>
      cutJournal(fileSystem, [process.execPath, writer], { times: cuts / lanes, seed: lane, rounds })
    await Promise.all(Array.from({ length: lanes }, cutLane))
    tell(fileSystem, rounds)
    expect(rounds.filter(({ wrong }) => wrong !== null)).toEqual([])
    expect(rounds.length).toBe(cuts)
    expect(rounds.filter(({ saved }) => saved > 0).length).toBeGreaterThan(cuts / 2)
  },
)

test.runIf(whyNoLoopDisk === null).each(fileSystems)(
  `a setting that was acknowledged outlives a real power cut on %s${notHere(whyNoLoopDisk)}`,
  { timeout },
  async (fileSystem) => {
    const { tried, wrong } = await cutDocument(fileSystem, 'document', documentCuts, Infinity)
    tellFigures(
      `real power cut, ${fileSystem}: ${tried} cuts of a document, ${wrong.length} lost or unreadable`,
    )
    expect(wrong).toEqual([])
    expect(tried).toBe(documentCuts)
  },
)

test.runIf(whyNoLoopDisk === null).each([
  ['lowdb as it comes', 'lowdb'],
  ['a file whose folder is not flushed', 'no folder flush'],
])(`a real power cut finds the loss of %s${notHere(whyNoLoopDisk)}`, { timeout }, async (what, way) => {
  for (const fileSystem of isLong ? fileSystems : (['ext4'] as const)) {
    const { tried, wrong } = await cutDocument(fileSystem, way, cutsToFindLoss, isLong ? Infinity : 1)
    tellFigures(`real power cut, ${fileSystem}: ${what}: ${tried} cuts, ${wrong.length} lost or unreadable`)
    expect(wrong.length).toBeGreaterThan(0)
  }
})

const whyNotWithout = whyNoLoopDisk ?? (isInstalled('eatmydata') ? null : 'eatmydata is not installed')
test.runIf(whyNotWithout === null)(
  `a real power cut finds the loss where the system is told to flush nothing${notHere(whyNotWithout)}`,
  { timeout },
  async () => {
    for (const fileSystem of isLong ? fileSystems : (['ext4'] as const)) {
      const rounds: Round[] = []
      const program = ['eatmydata', process.execPath, writer]
      await cutJournal(fileSystem, program, { times: cutsToFindLoss, seed: 0, rounds, wrongAtMost: 1 })
      const wrong = rounds.filter((round) => round.wrong !== null).length
      tellFigures(
        `real power cut, ${fileSystem}: eatmydata: ${rounds.length} cuts, ${wrong} lost or unreadable`,
      )
      expect(wrong).toBeGreaterThan(0)
    }
  },
)

type Round = { wrong: Wrong | null; saved: number }

type Cutting = { times: number; seed: number; rounds: Round[]; wrongAtMost?: number }

/** Cuts the power of the same journal again and again; of a new one now and then, so that a first start is cut too. */
async function cutJournal(
  fileSystem: FileSystem,
  program: readonly string[],
  { times, seed, rounds, wrongAtMost = Infinity }: Cutting,
): Promise<void> {
  const disk = await loopDisk(fileSystem)
  const choose = chance(seed * 1009 + fileSystem.length)
  let folder = ''
  let journal = emptyJournal
  let wrong = 0
  for (let round = 0; round < times && wrong < wrongAtMost; round += 1) {
    if (round % 10 === 0) {
      if (folder) await rm(folder, { recursive: true })
      folder = join(disk.path, `journal-${round}`)
      journal = emptyJournal
    }
    const lines = await linesUntilStopped(
      [...program, folder, String(seed * times + round)],
      Math.floor(choose() ** 2 * 60),
      cutting(disk, choose),
    )
    await disk.startAgain()
    const said = saidIn(lines)
    const found = await journalFound(folder, journal, said, round % 2 === 0 ? 1 : 13)
    rounds.push({ wrong: found.wrong, saved: said.saved })
    if (found.wrong) wrong += 1
    if (rounds.length % 250 === 0) tell(fileSystem, rounds)
    journal = found.journal
  }
}

function tell(fileSystem: FileSystem, rounds: readonly Round[]): void {
  const acked = rounds.reduce((sum, { saved }) => sum + saved, 0)
  const found = rounds.map(({ wrong }) => wrong)
  tellFigures(`real power cut, ${fileSystem}: ${rounds.length} cuts, ${acked} acked saves, ${counted(found)}`)
}

async function cutDocument(fileSystem: FileSystem, way: string, times: number, wrongAtMost: number) {
  const disk = await loopDisk(fileSystem)
  const path = join(disk.path, 'settings.json')
  const choose = chance(times + way.length)
  const wrong: string[] = []
  let tried = 0
  let n = 0
  for (; tried < times && wrong.length < wrongAtMost; tried += 1) {
    const program = [process.execPath, wholeFileWriter, way, path, String(tried), String(n)]
    const lines = await linesUntilStopped(program, Math.floor(choose() * 10), cutting(disk, choose))
    await disk.startAgain()
    const promised = n + saidIn(lines).saved
    const found = way === 'lowdb' ? await numberByLowdb(path) : await numberInDocument(path)
    if (found === null || found < promised)
      wrong.push(`${way} ${tried}: found ${found}, promised ${promised}`)
    n = found ?? 0
    if (found === null) await rm(path, { force: true })
  }
  return { tried, wrong }
}

/** Taken away with the test, whatever becomes of it. */
async function loopDisk(fileSystem: FileSystem): Promise<LoopDisk> {
  const disk = await makeLoopDisk(await mkdtemp(join(place, 'disk-')), fileSystem)
  onTestFinished(() => disk.remove())
  return disk
}

/** At once or up to some milliseconds later, so that a save and a fold are cut in their middle too. */
function cutting(disk: LoopDisk, choose: () => number) {
  return async (child: ChildProcess): Promise<bigint> => {
    const from = process.hrtime.bigint()
    const waitNs = choose() < 0.5 ? 0 : Math.floor(choose() * 4_000_000)
    while (process.hrtime.bigint() - from < waitNs);
    const cutAt = await disk.cut()
    child.kill('SIGKILL')
    return cutAt
  }
}

/** Null where it cannot be read. */
async function numberByLowdb(path: string): Promise<number | null> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as { n: number }).n
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 0 : null
  }
}

async function numberInDocument(path: string): Promise<number | null> {
  const findings: string[] = []
  const onFinding = ({ message }: { message: string }) => findings.push(message)
  const opened = await openDocument({ path, schema: z.object({ n: z.int() }), initial: { n: 0 }, onFinding })
  return opened.ok && findings.length === 0 ? opened.value.read().n : null
}
