// A week ahead as its page shows it, from plans, workouts and what the runner likes.
import { expect, it } from 'vitest'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { JournalRecord, type Plan, type Workout } from '../../../src/shared/journal/records.ts'
import { type PlanOfDay, weekPlan, weekStart } from '../../../src/shared/recovery/week-plan.ts'
import { journal } from '../../fakes/after-marathon.ts'
import { aRun, id } from '../../fakes/records.ts'

const monday = day('2026-11-30')
const on = (n: number) => addDays(monday, n)
const plan = (n: number, part: Partial<Plan> & Pick<Plan, 'what'>) =>
  JournalRecord.parse({
    id: id(n + 50),
    day: on(n),
    loggedAt: `${monday}T07:00:00Z`,
    rev: 0,
    kind: 'plan',
    ...part,
  })
const run = (n: number, part: Partial<Workout> = {}) => aRun(n + 80, on(n), part)
const profile = { experience: 'regular', dayOff: 1, busiestDay: 4, longRunDay: 7 } as const

const records = [
  run(-1, { distanceMeters: 18_000 }),
  plan(1, { what: 'run', distanceMeters: 8000 }),
  plan(2, { what: 'hard_session', name: '8 × 400 m' }),
  plan(4, { what: 'run' }),
  plan(6, { what: 'race', name: 'Ridge Half' }),
]
const week = (...more: JournalRecord[]) => weekPlan(journal(...records, ...more), profile, monday, on(1))
const told = ({ plans, rest, light, mobility, isRace }: PlanOfDay) =>
  [
    ...plans.map(({ what }) => what),
    ...(rest ? [`rest ${rest.reasons.map(({ type }) => type).join()}`] : []),
    ...(light ? ['light'] : []),
    ...(mobility ? [mobility.when] : []),
    ...(isRace ? ['stretch'] : []),
  ].join(' + ')

it('shows rest after what is long and hard, a light day before the race, and mobility around both', () => {
  expect(week().days.map(told)).toEqual([
    'rest after,day_off',
    'run + day_before',
    'hard_session + before_and_after',
    'rest after,busiest_day + day_after',
    'run',
    'light + day_before',
    'race + before_and_after + stretch',
  ])
})

it('keeps a day of rest where the runner moved it, with the reasons it had', () => {
  const moved = week(plan(5, { what: 'rest', insteadOf: on(0) }))
  expect(
    moved.days.flatMap(({ day: of, rest }) => (rest ? [[of, rest.proposedFor, rest.reasons.length]] : [])),
  ).toEqual([
    [on(3), on(3), 2],
    [on(5), on(0), 2],
  ])
})

it('takes what was done in place of what was planned for the day', () => {
  const ran = week(run(0), run(1, { effortCr10: 8 }))
  expect(ran.days[0]?.rest).toBeNull()
  expect(ran.days[2]?.plans).toHaveLength(1)
  expect(ran.days[1]?.mobility).toEqual({ when: 'before_and_after', about: on(1) })
})

it('takes the farther of two runs for the long one where no day is set for it', () => {
  const two = journal(
    plan(1, { what: 'run', distanceMeters: 16_000 }),
    plan(4, { what: 'run', distanceMeters: 6000 }),
  )
  const { days } = weekPlan(
    two,
    { ...profile, longRunDay: null, dayOff: null, busiestDay: null },
    monday,
    on(0),
  )
  expect(days.flatMap(({ plans }) => plans.map(({ what }) => what))).toEqual(['long_run', 'run'])
  expect(days[2]?.rest?.reasons).toEqual([{ type: 'after', what: 'long_run', on: on(1) }])
})

it('begins on the weekday that is the runner’s first', () => {
  expect([1, 7, 6].map((first) => weekStart(on(2), first))).toEqual([on(0), on(-1), on(-2)])
})
