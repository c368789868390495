// A new list of cues takes the place of the one before, without cutting off or repeating what has begun.
import { expect, test } from 'vitest'
import { type Given, replaceCues } from '../../../src/renderer/audio/played-cues.ts'
import type { Cue } from '../../../src/shared/session/cues.ts'

const cue = (atMs: number, sound: Cue['sound'] = 'tick'): Cue => ({ atMs, sound, say: null })

function ledger() {
  const said: string[] = []
  const give = ({ atMs }: Cue) => {
    said.push(`give ${atMs}`)
    return () => said.push(`take back ${atMs}`)
  }
  return { said, give }
}

test('cues that lie ahead are taken back for the new list', () => {
  const { said, give } = ledger()
  const before = replaceCues([], [cue(1000), cue(2000)], 0, give)
  replaceCues(before, [cue(1500)], 500, give)
  expect(said).toEqual(['give 1000', 'give 2000', 'take back 1000', 'take back 2000', 'give 1500'])
})

test('a cue that has begun is neither cut off nor given twice', () => {
  const { said, give } = ledger()
  const before = replaceCues([], [cue(1000, 'start')], 0, give)
  const after = replaceCues(before, [cue(1002, 'start'), cue(5000)], 1001, give)
  expect(said).toEqual(['give 1000', 'give 5000'])
  expect(after.map((given: Given) => given.cue.atMs)).toEqual([1000, 5000])
})

test('another sound at the same moment is given', () => {
  const { said, give } = ledger()
  const before = replaceCues([], [cue(1000, 'end')], 0, give)
  replaceCues(before, [cue(1000, 'start')], 1001, give)
  expect(said).toEqual(['give 1000', 'give 1000'])
})

test('cues long past are forgotten', () => {
  const { give } = ledger()
  const before = replaceCues([], [cue(1000)], 0, give)
  expect(replaceCues(before, [], 10_000, give)).toEqual([])
})
