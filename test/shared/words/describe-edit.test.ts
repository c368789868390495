// An edit of the journal in one sentence.
import { expect, it } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { toldOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Rating } from '../../../src/shared/journal/records.ts'
import { describeEdit } from '../../../src/shared/words/describe-edit.ts'
import { aCheck, aNight, aRun, id } from '../../fakes/records.ts'

const words = {
  locale: 'en-GB',
  unit: 'km',
  clock: '24h',
  date: (on: string) => `the ${Number(on.slice(8))}th`,
} as const

const rated = (...ratings: Rating[]) => aCheck(1, '2026-11-24', ratings)
const calf = (side: 'left' | 'right', value: number): Rating => ({ region: 'calf', side, value })
const quads: Rating = { region: 'quads', side: 'left', value: 5 }
const night = aNight(2, '2026-11-24')
const run = aRun(3, '2026-11-24')

it.each<[string, JournalRecord[], JournalRecord[]]>([
  ['Added “Slept 7 h 20” on the 24th.', [], [night]],
  ['Deleted “Slept 7 h 20” of the 24th.', [night], []],
  ['Moved “Run, 1 h” from the 24th to the 25th.', [run], [{ ...run, day: day('2026-11-25') }]],
  [
    'Changed “Calf left 4” to “Calf left 3” on the 24th.',
    [rated(calf('left', 4), quads)],
    [rated(calf('left', 3), quads)],
  ],
  [
    'Changed “Calves 4” to “Calves 3” on the 24th.',
    [rated(calf('left', 4), calf('right', 4))],
    [rated(calf('left', 3), calf('right', 3))],
  ],
  ['Rated “Quads left 5” on the 24th.', [rated(calf('left', 4))], [rated(calf('left', 4), quads)]],
  ['Removed “Quads left 5” on the 24th.', [rated(calf('left', 4), quads)], [rated(calf('left', 4))]],
  [
    'Changed “Soreness, highest 4” to “Soreness, highest 6” on the 24th.',
    [rated(calf('left', 4), { ...quads, value: 3 })],
    [rated(calf('left', 6), quads)],
  ],
  ['Changed the sleep quality of “Slept 7 h 20” on the 24th.', [night], [{ ...night, quality: 7 }]],
  [
    'Changed the climb and the note of “Run, 1 h” on the 24th.',
    [run],
    [{ ...run, climbMeters: 300, note: 'Hills' }],
  ],
  ['Changed “Run, 1 h” of the 24th.', [run], [{ ...run, climbMeters: 300, note: 'Hills', legsAfter: 5 }]],
  ['Changed “Slept 7 h 20” to “Slept 8 h” on the 24th.', [night], [{ ...night, sleptMinutes: 480 }]],
  ['Changed 2 entries.', [], [night, { ...night, id: id(9) }]],
  ['Changed 2 entries.', [run], [night]],
  ['Changed 2,000 entries.', [], Array.from({ length: 2000 }, (_, n) => ({ ...night, id: id(n) }))],
  ['Changed nothing.', [], []],
])('%s', (sentence, before, after) => expect(describeEdit(toldOf({ before, after }), words)).toBe(sentence))
