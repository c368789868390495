// Days of runners that were once answered wrongly: what is said of each now.
import { expect, it } from 'vitest'
import type { JournalRecord, Workout } from '../../../src/shared/journal/records.ts'
import { type Advice, advice } from '../../../src/shared/recovery/advice.ts'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { suggestable } from '../../../src/shared/routines/leave-alone.ts'
import type { Profile } from '../../../src/shared/settings/settings.ts'
import { isHard } from '../../../src/shared/trends/hard-session.ts'
import { at, check, dayAfter, journal, marathon, state, workout } from '../../fakes/after-marathon.ts'

function told(
  days: number,
  records: JournalRecord[],
  experience: Profile['experience'] = 'regular',
  time = '20:00',
) {
  return advice(journal(...records), { experience }, dayAfter(days), at(days, time))
}
const daily = (from: number, to: number, words: string) =>
  Array.from({ length: to - from + 1 }, (_, index) => check(from + index, words))
const regionsOf = ({ routines, leaveAlone }: Advice) =>
  routines.flatMap((one) => {
    const routine = one && findRoutine(one.routineId)
    const steps =
      (routine && suggestable(routine, leaveAlone)?.routine.blocks.flatMap((block) => block.steps)) ?? []
    return steps.flatMap(({ serves, loads }) => [...serves, ...loads].map(({ region }) => region))
  })
const nothing = {
  movement: null,
  routines: [null, null],
  raceStretch: false,
  stroll: false,
  withheld: 'safety',
}

it('1: a knee at 9 on day 3 is named, and nothing is suggested', () => {
  const day = told(3, [marathon(), check(3, 'knee_joint left 9 +')])
  expect(day).toMatchObject(nothing)
  expect(day.safety.reasons).toMatchObject([
    { rule: 'S6-structure-pain', place: { region: 'knee_joint', side: 'left', value: 9 } },
  ])
})

it('2: a sharp shin bone at 8 on day 5 leaves nothing to suggest', () => {
  const day = told(5, [marathon(), check(5, 'shin_bone left 8 sharp')])
  expect(day).toMatchObject({ ...nothing, safety: { rules: ['S6-structure-pain'] } })
})

it('3: sharp quads at 5 are watched: walking only, and no step on them', () => {
  const day = told(3, [marathon(), check(3, 'quads left 5 sharp')])
  expect(day).toMatchObject({
    movement: { kinds: ['walk'] },
    safety: { rules: ['W5-sharp-muscle'], level: 'watch' },
  })
  expect(regionsOf(day)).not.toContain('quads')
})

it('4: pain at rest of yesterday stands though a calf was rated today', () => {
  const day = told(2, [marathon(), check(1, 'quads left 5 rest'), check(2, 'calf left 1')])
  expect(day).toMatchObject({ ...nothing, safety: { reasons: [{ place: { markedOn: dayAfter(1) } }] } })
})

it('5 and 6: injured and ill hold beside a check and on days without a log', () => {
  const injured = told(2, [state(1, 'injured'), check(2, 'calf left 1')]).because
  const ill = told(3, [state(1, 'ill')]).because
  expect([injured, ill]).toMatchObject([
    { type: 'states', states: [{ state: 'injured', saidOn: dayAfter(1) }] },
    { type: 'states', states: [{ state: 'ill', saidOn: dayAfter(1) }] },
  ])
})

it('8: quads that were not asked the day before did not rise', () => {
  const day = told(5, [marathon(), check(4, 'calf left 1'), check(5, 'quads left 5')])
  expect(day.safety.rules).toEqual([])
})

it('9: calves that were gone and come back rise', () => {
  const day = told(6, [marathon(), ...daily(3, 5, 'calf both 1 +'), check(6, 'calf both 6 +')])
  expect(day.safety.rules).toEqual(['W2-rising-after-72h'])
})

it('10: quads sore since the race are not silenced by a hard run on day 6', () => {
  const day = told(12, [marathon(), ...daily(1, 12, 'quads left 4'), workout(6, { hard: true })])
  expect(day.safety.reasons).toMatchObject([
    { rule: 'S5-longer-than-10-days', place: { region: 'quads' }, days: 12 },
  ])
})

it('11: quads at 8 ask for rest and a stroll, and no step works them', () => {
  const day = told(2, [marathon(), check(2, 'quads both 8 +')])
  expect(day).toMatchObject({
    because: { type: 'too_sore', places: [{ value: 8 }, { value: 8 }] },
    movement: { kinds: ['walk'] },
  })
  expect(regionsOf(day)).not.toContain('quads')
})

it('12: strength on day 1 unlocks no bike on day 2', () => {
  const strength = workout(1, { modality: 'strength', hard: true, startedAt: at(1, '18:00') })
  expect(told(2, [marathon(), strength]).movement?.kinds).toEqual(['walk'])
})

it('13: a marathon called not hard has its stages and its count', () => {
  const race = marathon({ hard: false })
  expect([0, 5, 10].map((days) => told(days, [race]).because.type)).toEqual(Array(3).fill('race_stage'))
  expect(told(12, [race, check(12, 'quads left 4')]).safety.rules).toEqual(['S5-longer-than-10-days'])
})

it('14: a beginner rests on the day of a hard run of which only the day is known; a walk is fine', () => {
  const hard = workout(0, { hard: true, startedAt: null, durationSeconds: null })
  expect(told(0, [hard], 'beginner')).toMatchObject({
    because: { type: 'beginner_rest' },
    movement: { kinds: ['walk'] },
  })
})

it('16: two days after a bike race another kind of movement is suggested, not walking alone', () => {
  const race: Partial<Workout> = { modality: 'cycling', distanceMeters: 100_000, race: { name: 'Hundred' } }
  const told16 = [3.4 * 3600, null].map((durationSeconds) =>
    told(2, [workout(0, { ...race, durationSeconds })]),
  )
  expect(told16.map(({ because, movement }) => [because.type, movement?.kinds])).toEqual(
    Array(2).fill(['long_day', ['walk', 'swim']]),
  )
})

it('17: ten minutes after a hard run a cool-down of ten minutes comes first', () => {
  const run = workout(0, { startedAt: at(0, '18:00'), durationSeconds: 3000, hard: true })
  expect(told(0, [run], 'regular', '19:00').movement).toMatchObject({
    occasion: 'cool_down',
    minutes: { least: 10, most: 10 },
  })
})

it('18 and 19: intervals are hard, and a long run beside runs that were no race', () => {
  expect(isHard(workout(0, { effortCr10: 6, intervals: true }), [])).toBe(true)
  const others = [marathon(), workout(10, { distanceMeters: 14_000 })]
  expect(isHard(workout(20, { distanceMeters: 20_000 }), others)).toBe(true)
})

it('20: a dull knee at 5 is watched, and no step loads it', () => {
  const day = told(3, [marathon(), check(3, 'knee_joint left 5 dull, quads both 5')])
  expect(day.safety.rules).toEqual(['W4-structure-pain'])
  expect(regionsOf(day)).not.toContain('knee_joint')
})

it('23: the day of a 5 km race has walking, and no day until which', () => {
  const five = workout(0, {
    race: { name: 'Five' },
    distanceMeters: 5000,
    startedAt: at(0, '10:00'),
    durationSeconds: 1500,
  })
  expect(told(0, [five])).toMatchObject({
    because: { type: 'race_stage', from: 1 },
    movement: { kinds: ['walk'] },
  })
})

it('25: while somebody is to be seen first, the week has no line on rolling', () => {
  expect(told(3, [marathon(), check(3, 'knee_joint left 9')]).week).toEqual({ aims: true, rolling: false })
})

it('26: 30 to 65 % of a usual 50 min are 15 to 30', () => {
  const usual = [2, 4, 6].map((days) => workout(-days, { durationSeconds: 3000, hard: false }))
  expect(told(4, [marathon(), ...usual]).movement).toMatchObject({
    usual: { minutes: 50 },
    minutes: { least: 15, most: 30 },
  })
})
