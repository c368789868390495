// The journal as columns: what a look at each day would give, and the same after any Changes as made anew.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { BodyPlace } from '../../../src/shared/anatomy/body.ts'
import { addDays, type Day, day, daysFrom } from '../../../src/shared/base/day.ts'
import { columnOf, firstValueDay, type Quantity, valuesBetween } from '../../../src/shared/days/columns.ts'
import {
  allRecords,
  applyChange,
  emptyJournal,
  type Journal,
  journalOf,
} from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Rating } from '../../../src/shared/journal/records.ts'
import { sorenessOf } from '../../../src/shared/soreness/day-log.ts'
import { followDays } from '../../../src/shared/soreness/follow-days.ts'
import { anyRecord, someRecords } from '../../fakes/any-record.ts'
import { aCheck, aNight, aRun, id } from '../../fakes/records.ts'

const quantities: Quantity[] = [
  'soreness',
  'known',
  'sorestPlace',
  'whole',
  'structure',
  'structurePlace',
  { region: 'calf', side: 'left' },
  'slept',
  'sleepQuality',
  'load',
  'km',
  'climb',
  'restingHeart',
  'rmssd',
  'fatigue:mclean',
  'recovery:mobility',
  'recovery:movement',
  'recovery:nap',
  'recovery:aid',
]

/** Every value of every quantity over two years, read day by day. */
function allOf(journal: Journal): number[][] {
  return quantities.map((quantity) => [
    ...valuesBetween(columnOf(journal, quantity), day('2026-01-01'), day('2027-12-31')),
  ])
}

/** A journal with the same records in months of its own, of which nothing has been worked out yet. */
function anew(journal: Journal): Journal {
  return journalOf(journal.rev, allRecords(journal))
}

const somePlaces: BodyPlace[] = [
  { region: 'quads', side: 'left' },
  { region: 'calf', side: 'right' },
  { region: 'lower_back', side: 'middle' },
  { region: 'knee_joint', side: 'left' },
]

/** Checks around the end of a month, some of them before or after a race. */
const someChecks = fc
  .uniqueArray(
    fc.record({
      n: fc.integer({ min: 0, max: 30 }),
      values: fc.array(fc.option(fc.constantFrom(0, 1, 2, 5)), { minLength: 4, maxLength: 4 }),
      nothingElseSore: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20, selector: ({ n }) => n },
  )
  .map((checks) =>
    checks.flatMap(({ n, values, nothingElseSore }) => {
      const ratings = somePlaces.flatMap((place, at): Rating[] => {
        const value = values[at] ?? null
        return value === null ? [] : [{ ...place, value }]
      })
      if (ratings.length === 0 && !nothingElseSore) return []
      return [aCheck(100 + n, addDays(day('2026-11-14'), n), ratings, { nothingElseSore })]
    }),
  )

describe('a column', () => {
  property.prop([someChecks, fc.integer({ min: 0, max: 30 })])(
    'of soreness says what going through the checks day by day says',
    (checks, raceN) => {
      const race = aRun(1, addDays(day('2026-11-14'), raceN), { race: { name: 'Lakeside Marathon' } })
      const journal = journalOf(1, [race, ...checks])
      const [from, to] = [day('2026-11-14'), day('2026-12-14')]
      const days = followDays({ checks, from, to, raceOf: (on: Day) => (on >= race.day ? race.day : null) })
      const read = (quantity: Quantity) => [...valuesBetween(columnOf(journal, quantity), from, to)]
      expect(read('soreness')).toEqual(days.map(({ log }) => sorenessOf(log).worst ?? Number.NaN))
      expect(read('known')).toEqual(
        days.map(({ known }) => ({ known: 1, at_least: 0, unknown: Number.NaN })[known]),
      )
    },
  )

  property.prop([someRecords, fc.array(fc.tuple(anyRecord, fc.boolean()), { maxLength: 12 }), someChecks])(
    'that a Change has patched is the one made anew',
    (records, edits, checks) => {
      let journal = journalOf(1, records)
      const changes = [
        ...edits.map(([record, isRemoval]) =>
          isRemoval ? { put: [], remove: [record.id] } : { put: [record], remove: [] },
        ),
        ...checks.map((check) => ({ put: [check], remove: [] })),
        { put: [], remove: checks.slice(0, 2).map((check) => check.id) },
      ]
      for (const change of changes) {
        allOf(journal)
        journal = applyChange(journal, { rev: journal.rev + 1, at: 0, ...change })
      }
      const patched = allOf(journal)
      // Another journal in between leaves nothing of the columns to patch.
      allOf(emptyJournal)
      expect(patched).toEqual(allOf(anew(journal)))
    },
  )

  test('is not copied where a Change says nothing of it', () => {
    const journal = journalOf(1, [aNight(1, '2026-11-22')])
    const before = columnOf(journal, 'slept')
    const run = aRun(2, '2026-11-23')
    const after = columnOf(applyChange(journal, { rev: 2, at: 0, put: [run], remove: [] }), 'slept')
    expect(after.values).toEqual(before.values)
    expect(columnOf(journal, 'slept').values).toEqual(before.values)
  })

  test('grows at both ends and is as long as the months that hold something', () => {
    let journal = journalOf(1, [aNight(1, '2026-11-22')])
    expect(columnOf(journal, 'slept').values).toHaveLength(30)
    const put = (n: number, on: string) => {
      journal = applyChange(journal, { rev: journal.rev + 1, at: 0, put: [aNight(n, on)], remove: [] })
    }
    put(2, '2026-10-01')
    put(3, '2027-01-31')
    expect(columnOf(journal, 'slept').values).toHaveLength(31 + 30 + 31 + 31)
    expect(firstValueDay(columnOf(journal, 'slept'))).toBe('2026-10-01')
  })

  test('leaves out years that are slips of the keyboard, and keeps those between', () => {
    const journal = journalOf(1, [aNight(1, '0001-01-01'), aNight(2, '2026-11-22'), aNight(3, '9999-12-31')])
    const { values } = columnOf(journal, 'slept')
    expect(values).toHaveLength(30)
    expect(values.filter((value) => value === 440)).toHaveLength(1)
    expect(firstValueDay(columnOf(emptyJournal, 'slept'))).toBeNull()
  })

  test('answers for days before and after it with nothing logged', () => {
    const column = columnOf(journalOf(1, [aNight(1, '2026-11-01')]), 'slept')
    const around = (from: string, to: string) => [...valuesBetween(column, day(from), day(to))]
    expect(around('2026-10-31', '2026-11-02')).toEqual([Number.NaN, 440, Number.NaN])
    expect(around('2026-12-01', '2026-12-02')).toEqual([Number.NaN, Number.NaN])
    expect(around('2020-01-01', '2020-01-02')).toEqual([Number.NaN, Number.NaN])
    expect(around('2026-11-02', '2026-11-01')).toEqual([])
  })
})

describe('a day', () => {
  const on = (quantity: Quantity, ...records: JournalRecord[]) =>
    valuesBetween(columnOf(journalOf(1, records), quantity), day('2026-11-22'), day('2026-11-22'))[0]

  test('adds up what was done on it, and does not know a sum of which a part is not known', () => {
    const run = (n: number, part: Parameters<typeof aRun>[2]) => aRun(n, '2026-11-22', part)
    expect(on('load', run(1, { effortCr10: 5 }), run(2, { effortCr10: 3 }))).toBe(480)
    expect(on('load', run(1, { effortCr10: 5 }), run(2, {}))).toBeNaN()
    expect(on('load', run(1, { effortCr10: 5 }), run(2, { purpose: 'recovery' }))).toBe(300)
    expect(on('km', run(1, {}), run(2, { distanceMeters: 2500 }), run(3, { modality: 'cycling' }))).toBe(12.5)
    expect(on('km', run(1, {}), run(2, { distanceMeters: null }))).toBeNaN()
    expect(on('recovery:movement', run(1, { purpose: 'recovery' }))).toBe(60)
  })

  test('has the night that was written down last', () => {
    const night = (n: number, sleptMinutes: number | null, rev: number) =>
      aNight(n, '2026-11-22', { sleptMinutes, rev })
    expect(on('slept', night(1, 400, 9), night(2, 300, 4))).toBe(400)
    expect(on('slept', night(1, null, 9), night(2, 300, 4))).toBeNaN()
  })

  test('has the highest of each place, joints apart', () => {
    const ratings: Rating[] = [
      { region: 'calf', side: 'left', value: 2 },
      { region: 'knee_joint', side: 'right', value: 8 },
    ]
    const checks = [
      aCheck(1, '2026-11-22', ratings),
      aCheck(2, '2026-11-22', [{ region: 'calf', side: 'left', value: 1 }]),
    ]
    expect(on({ region: 'calf', side: 'left' }, ...checks)).toBe(2)
    expect(on({ region: 'calf', side: 'right' }, ...checks)).toBeNaN()
    expect([on('soreness', ...checks), on('structure', ...checks), on('whole', ...checks)]).toEqual([2, 8, 0])
  })
})

test('thousands of entries on one day are one day', () => {
  const many = Array.from({ length: 5000 }, (_, n) =>
    aCheck(n + 1, '2026-11-22', [{ region: 'calf', side: 'left', value: n % 11 }]),
  )
  const column = columnOf(journalOf(1, many), 'soreness')
  expect([...valuesBetween(column, day('2026-11-21'), day('2026-11-23'))]).toEqual([
    Number.NaN,
    10,
    Number.NaN,
  ])
  expect(many[0]?.id).toBe(id(1))
  expect(daysFrom(day('2026-11-21'), day('2026-11-23'))).toHaveLength(3)
})
