// What filled the days between two hard sessions, beside how the legs felt before the second.
import { expect, it } from 'vitest'
import { JournalRecord, type Workout } from '../../../src/shared/journal/records.ts'
import { gapWords } from '../../../src/shared/recovery/gap-words.ts'
import { gapBefore, legsAsked, nextHardPlan } from '../../../src/shared/recovery/gaps.ts'
import { at, dayAfter, journal, session, workout } from '../../fakes/after-marathon.ts'
import { aNight, id } from '../../fakes/records.ts'

const hard = (days: number, part: Partial<Workout> = {}) => workout(days, { hard: true, ...part })
const entry = (days: number, part: object) =>
  JournalRecord.parse({ id: id(0), day: dayAfter(days), loggedAt: at(days, '08:00'), rev: 0, ...part })
const plan = (days: number, part: object) => entry(days, { kind: 'plan', what: 'hard_session', ...part })
const night = (days: number, sleptMinutes: number | null) => aNight(0, dayAfter(days), { sleptMinutes })

const records = [
  hard(0),
  workout(0, { purpose: 'recovery', occasion: 'cool_down', modality: 'walk' }),
  night(1, 450),
  entry(1, { kind: 'rest_day', how: 'full' }),
  workout(2, { purpose: 'recovery', modality: 'walk' }),
  session(2, {}),
  night(2, 400),
  night(3, null),
  entry(2, { kind: 'aid', aid: 'massage_gun' }),
  hard(3, { legsBefore: 4 }),
  night(5, 430),
  plan(6, { name: 'Hills', legsBefore: 0 }),
  hard(6),
]

it('counts what was logged since the last hard session, and no night that has no length', () => {
  const gap = gapBefore(journal(...records), dayAfter(3))
  expect(gap).toEqual({
    days: 3,
    restDays: 1,
    coolDowns: 1,
    recoveries: 1,
    rollings: 0,
    routines: 1,
    naps: 0,
    nights: { logged: 2, long: 1 },
    aids: [{ aid: 'massage_gun', ownName: '' }],
  })
  expect(gap && gapWords(gap)).toBe(
    '1 rest day, 1 of 2 logged nights of 7 h and more, 1 cool-down, 1 easy recovery session, 1 mobility or stretching routine and massage gun',
  )
  expect(gapBefore(journal(hard(0)), dayAfter(15))).toBeNull()
})

it('lists the answers before it, the latest first, wherever they were given', () => {
  const asked = legsAsked(journal(...records), dayAfter(9))
  expect(asked.map(({ day, name, legs, gap }) => [day, name, legs, gap?.nights.long])).toEqual([
    [dayAfter(6), 'Hills', 0, 1],
    [dayAfter(3), null, 4, 1],
  ])
})

it('asks on the day of the hard session and the day before, until it is logged', () => {
  const nameOn = (days: number, ...more: JournalRecord[]) => {
    const kept = journal(plan(4, { name: 'Hills' }), plan(5, { name: 'Ridge', what: 'race' }), ...more)
    return nextHardPlan(kept, dayAfter(days))?.name
  }
  expect([2, 3, 4, 5, 6].map((days) => nameOn(days))).toEqual([
    undefined,
    'Hills',
    'Hills',
    'Ridge',
    undefined,
  ])
  expect(nameOn(4, hard(4))).toBe('Ridge')
})
