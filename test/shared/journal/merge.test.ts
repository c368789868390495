import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { mergeEdits } from '../../../src/shared/journal/merge.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { aCheck, aNight } from '../../fakes/records.ts'

const night = aNight(1, '2026-11-22', { rev: 3, quality: 5, note: 'Late.' })

describe('two edits of one entry', () => {
  test('what this window left alone is taken from the other', () => {
    const mine = { ...night, quality: 7 }
    const theirs = { ...night, rev: 4, note: 'Late, and loud.', awakenings: 2 }
    expect(mergeEdits({ base: night, mine, theirs }, 'mine')).toEqual({
      record: { ...theirs, quality: 7 },
      fields: [],
    })
  })

  test('what both changed to something else is named, and stands as it is kept', () => {
    const mine = { ...night, quality: 7, note: 'Late. Warm.' }
    const theirs = { ...night, rev: 4, quality: 3, awakenings: 2 }
    expect(mergeEdits({ base: night, mine, theirs }, 'mine')).toEqual({
      record: { ...theirs, quality: 7, note: 'Late. Warm.' },
      fields: ['quality'],
    })
    expect(mergeEdits({ base: night, mine, theirs }, 'theirs').record).toEqual({
      ...theirs,
      note: 'Late. Warm.',
    })
  })

  test('what both changed to the same is no clash', () => {
    const both = { ...night, quality: 7 }
    const merged = mergeEdits({ base: night, mine: both, theirs: { ...both, rev: 4 } }, 'mine')
    expect(merged).toEqual({ record: { ...both, rev: 4 }, fields: [] })
  })

  const calf = (value: number) => ({ region: 'calf', side: 'left', value }) as const
  const quads = (value: number) => ({ region: 'quads', side: 'left', value }) as const
  const check = aCheck(1, '2026-11-22', [calf(3)], { rev: 3 })

  test('different places rated in two windows are both rated', () => {
    const mine = { ...check, ratings: [calf(3), quads(6)] }
    const theirs = { ...check, rev: 4, ratings: [calf(2)] }
    expect(mergeEdits({ base: check, mine, theirs }, 'mine')).toEqual({
      record: { ...theirs, ratings: [calf(2), quads(6)] },
      fields: [],
    })
  })

  test('one place rated in two ways is asked about, and a place taken out stays out', () => {
    const base = { ...check, ratings: [calf(3), quads(6)] }
    const mine = { ...base, ratings: [calf(5)] }
    const theirs = { ...base, rev: 4, ratings: [calf(2), quads(6)] }
    expect(mergeEdits({ base, mine, theirs }, 'theirs')).toEqual({
      record: { ...theirs, ratings: [calf(2)] },
      fields: ['ratings'],
    })
  })
})

const someNight = fc.record({
  quality: fc.option(fc.integer({ min: 0, max: 3 })),
  awakenings: fc.option(fc.integer({ min: 0, max: 3 })),
  note: fc.constantFrom('', 'a', 'b'),
})
const asRecord = (part: object, rev: number): JournalRecord => ({ ...night, ...part, rev })

property.prop([someNight, someNight, someNight])(
  'no field is lost: each is the one that was changed, and both sides agree on which are asked about',
  (one, two, three) => {
    const [base, mine, theirs] = [asRecord(one, 1), asRecord(two, 1), asRecord(three, 2)]
    const here = mergeEdits({ base, mine, theirs }, 'mine')
    const there = mergeEdits({ base, mine: theirs, theirs: mine }, 'theirs')
    expect({ ...there.record, rev: 0 }).toEqual({ ...here.record, rev: 0 })
    expect(there.fields).toEqual(here.fields)
    for (const name of ['quality', 'awakenings', 'note'] as const) {
      const [before, a, b, merged] = [one, two, three, here.record as object].map((of) =>
        Reflect.get(of, name),
      )
      expect(merged).toBe(a === before ? b : a)
      expect(here.fields.includes(name)).toBe(a !== before && b !== before && a !== b)
    }
  },
)

property.prop([someNight, someNight])('alone, an edit is taken as it is', (one, two) => {
  const [base, mine] = [asRecord(one, 1), asRecord(two, 1)]
  expect(mergeEdits({ base, mine, theirs: base }, 'theirs')).toEqual({ record: mine, fields: [] })
})
