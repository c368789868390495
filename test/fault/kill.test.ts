// A writing process is killed without warning, again and again, and its journal is opened each time.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyJournal } from '../../src/shared/journal/change.ts'
import { bundle } from './bundle.ts'
import { chance } from './chance.ts'
import { isLong, tellFigures } from './long-run.ts'
import { counted, journalFound, saidIn, type Wrong } from './promises.ts'
import { linesUntilStopped } from './stopped-writer.ts'

const kills = isLong ? 10_000 : 200
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
    const outcome: Round[] = []
    await Promise.all(Array.from({ length: lanes }, (_, lane) => killAgainAndAgain(lane, outcome)))
    tell(outcome)
    expect(outcome.filter(({ wrong }) => wrong !== null)).toEqual([])
    expect(outcome.length).toBe(kills)
    expect(outcome.filter(({ saved }) => saved > 0).length).toBeGreaterThan(kills / 2)
  },
  kills * 5000,
)

type Round = { wrong: Wrong | null; saved: number }

/** A new journal begins now and then, so that a first start is killed too. */
async function killAgainAndAgain(lane: number, outcome: Round[]): Promise<void> {
  const choose = chance(lane + 1)
  let folder = ''
  let journal = emptyJournal
  for (let round = 0; round < kills / lanes; round += 1) {
    if (round % 50 === 0) {
      await rm(folder || join(place, 'none'), { recursive: true, force: true, maxRetries: 10 })
      folder = join(place, `lane-${lane}-${round}`)
      journal = emptyJournal
    }
    const program = [process.execPath, writer, folder, String(lane * kills + round)]
    const said = saidIn(
      await linesUntilStopped(program, Math.floor(choose() * 60), async (child) => {
        child.kill('SIGKILL')
        return null
      }),
    )
    const found = await journalFound(folder, journal, said, round % 2 === 0 ? 1 : 13)
    outcome.push({ wrong: found.wrong, saved: said.saved })
    if (outcome.length % 500 === 0) tell(outcome)
    journal = found.journal
  }
}

function tell(outcome: readonly Round[]): void {
  const acked = outcome.reduce((sum, { saved }) => sum + saved, 0)
  const found = outcome.map(({ wrong }) => wrong)
  tellFigures(`kill -9: ${outcome.length} kills, ${acked} acked saves, ${counted(found)}`)
}
