// The one advice of a day: what decides, what may be suggested, and what not.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { JournalRecord, Workout } from '../../../src/shared/journal/records.ts'
import { type Advice, advice } from '../../../src/shared/recovery/advice.ts'
import { nonImpactFrom } from '../../../src/shared/recovery/race-stages.ts'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { suggestable, touchingSteps } from '../../../src/shared/routines/leave-alone.ts'
import type { Profile } from '../../../src/shared/settings/settings.ts'
import { placesToLeaveAlone, standing } from '../../../src/shared/soreness/standing.ts'
import {
  at,
  check,
  dayAfter,
  journal,
  marathon,
  session,
  signs,
  state,
  workout,
} from '../../fakes/after-marathon.ts'

type Experience = Profile['experience']
/** At eight in the evening of a day after the race unless said otherwise. */
function on(
  days: number,
  records: JournalRecord[],
  { experience = 'regular', time = '20:00' }: { experience?: Experience; time?: string } = {},
): Advice {
  return advice(journal(...records), { experience }, dayAfter(days), at(days, time))
}
const kinds = (...all: Parameters<typeof on>) => on(...all).movement?.kinds ?? null
const type = (...all: Parameters<typeof on>) => on(...all).because.type
const easy = (days: number, minutes: number) =>
  workout(days, { durationSeconds: minutes * 60, distanceMeters: 5000, effortCr10: 3, hard: false })
const nothing = { movement: null, routines: [null, null], raceStretch: false, stroll: false }
const withoutRolling = { aims: true, rolling: false }

describe('what is to be shown to somebody', () => {
  it.each<[string, number, JournalRecord[]]>([
    ['a knee at 9', 3, [check(3, 'knee_joint left 9 +')]],
    ['a sharp shin bone', 5, [check(5, 'shin_bone left 8 sharp')]],
    [
      'pain at rest of yesterday beside another check',
      2,
      [check(1, 'quads left 5 rest'), check(2, 'calf left 1')],
    ],
    ['quads sore for twelve days', 12, Array.from({ length: 12 }, (_, n) => check(n + 1, 'quads left 4'))],
    ['dark urine', 2, [signs(2, 'darkUrine')]],
  ])('leaves nothing to suggest: %s', (_, days, records) => {
    expect(on(days, [marathon(), ...records])).toMatchObject({
      ...nothing,
      because: { type: 'safety' },
      withheld: 'safety',
      week: withoutRolling,
    })
  })
})

describe('injured, ill or worn out', () => {
  it('comes before all but that, on days without a log and beside checks, without aims of the week', () => {
    const said = [
      on(3, [marathon(), state(1, 'ill')]),
      on(2, [marathon(), state(1, 'injured'), check(2, 'calf left 1')]),
      on(2, [marathon(), state(1, 'depleted'), check(2, 'quads left 9')]),
    ]
    for (const one of said)
      expect(one).toMatchObject({
        ...nothing,
        because: { type: 'states' },
        withheld: 'states',
        week: { aims: false, rolling: false },
      })
  })

  it('ends with the runner’s word', () => {
    const better = state(1, 'ill', { on: dayAfter(3), how: 'better' })
    expect([type(2, [marathon(), better]), type(3, [marathon(), better])]).toEqual(['states', 'race_stage'])
  })
})

describe('muscles at 7 and more', () => {
  it('ask for rest and a stroll, and no routine that touches them', () => {
    const sore = on(2, [marathon(), check(2, 'quads both 8 +')])
    expect(sore).toMatchObject({
      because: { type: 'too_sore' },
      movement: { kinds: ['walk'], minutes: null },
      week: withoutRolling,
      raceStretch: false,
      stroll: true,
    })
    for (const one of sore.routines.filter((suggested) => suggested !== null)) {
      const offer = suggestable(findRoutine(one.routineId) ?? failed(), sore.leaveAlone)
      expect(offer && touchingSteps(offer.routine, sore.leaveAlone)).toEqual([])
    }
  })

  it('stand until they are rated again, without a race too', () => {
    expect([type(3, [check(1, 'quads left 7')]), type(5, [check(1, 'quads left 7')])]).toEqual([
      'too_sore',
      'nothing',
    ])
    expect(type(3, [check(1, 'quads left 7'), check(3, 'quads left 6')])).toBe('nothing')
    expect(type(3, [check(1, 'quads left 7'), check(3, 'calf left 1')])).toBe('too_sore')
  })
})

describe('beginners, and who is not sure', () => {
  const hard = workout(0, { startedAt: null, durationSeconds: null, hard: true })
  it('rest on the day of a hard session whatever the hour, and for a day after it', () => {
    const who: Experience[] = ['beginner', 'not_sure', 'regular', null]
    expect(who.map((experience) => type(0, [hard], { experience }))).toEqual([
      'beginner_rest',
      'beginner_rest',
      'recovery_session',
      'recovery_session',
    ])
    const evening = workout(0, { startedAt: at(0, '18:00'), durationSeconds: 3600, hard: true })
    const times = ['08:00', '18:59', '19:00'].map((time) =>
      type(1, [evening], { experience: 'beginner', time }),
    )
    expect(times).toEqual(['beginner_rest', 'beginner_rest', 'recovery_session'])
    expect(kinds(0, [hard], { experience: 'beginner' })).toEqual(['walk'])
  })

  it('follow the stage of a race that they called not hard', () => {
    expect(type(0, [marathon({ hard: false })], { experience: 'beginner' })).toBe('race_stage')
  })
})

describe('a running race', () => {
  it('decides for ten days what may be done', () => {
    expect([0, 2, 3, 10, 11].map((days) => kinds(days, [marathon()]))).toEqual([
      ['walk'],
      ['walk'],
      ['walk', 'bike', 'swim'],
      ['walk', 'bike', 'swim'],
      null,
    ])
    expect(kinds(3, [marathon()], { experience: 'not_sure' })).toEqual(['walk'])
    expect(kinds(3, [marathon({ hard: false })])).toEqual(['walk', 'bike', 'swim'])
  })

  it('decides whatever was trained after it', () => {
    const strength = workout(1, { modality: 'strength', hard: true, startedAt: at(1, '18:00') })
    const run = workout(6, { hard: true, startedAt: at(6, '18:30'), durationSeconds: 3600 })
    expect([kinds(2, [marathon(), strength], { time: '08:00' }), type(6, [marathon(), run])]).toEqual([
      ['walk'],
      'race_stage',
    ])
  })

  it('is, of two, the one whose days of walking end last', () => {
    const ten = workout(3, { race: { name: 'Bridge Ten' }, distanceMeters: 10_000 })
    const decided = [2, 3, 4].map((days) => {
      const { because, movement } = on(days, [marathon(), ten])
      return because.type === 'race_stage' && [because.effort.workout.race?.name, movement?.kinds.length]
    })
    expect(decided).toEqual([
      ['Lakeside Marathon', 1],
      ['Bridge Ten', 1],
      ['Bridge Ten', 3],
    ])
    const ultra = workout(-1, { race: { name: 'Ridge' }, distanceMeters: 90_000 })
    expect(
      on(2, [ultra, workout(1, { race: { name: 'Five' }, distanceMeters: 5000 })]).because,
    ).toMatchObject({
      from: 5,
    })
  })

  it('goes by its length and the experience, and is taken for a marathon where that is not known', () => {
    const lengths = [5_000, 10_000, 21_097.5, 42_195, 60_000, 161_000, null]
    expect(lengths.map((meters) => nonImpactFrom(meters, 'regular'))).toEqual([1, 1, 2, 3, 4, 5, 3])
    expect(lengths.map((meters) => nonImpactFrom(meters, 'not_sure'))).toEqual([1, 1, 3, 4, 5, 6, 4])
  })

  it('is not spoken of before it is over', () => {
    const before = on(0, [marathon()], { time: '09:00' })
    expect([before.because.type, before.routines.map((one) => one?.routineId)]).toEqual([
      'nothing',
      ['after-run-floor', 'mobility-three'],
    ])
  })
})

describe('a long ride, swim or hike', () => {
  const ride = (part: Partial<Workout> = {}) =>
    workout(0, {
      modality: 'cycling',
      distanceMeters: 100_000,
      durationSeconds: 3.5 * 3600,
      hard: false,
      ...part,
    })
  it('asks for two days of another kind of movement, also as a race', () => {
    const race = ride({ race: { name: 'Hundred' }, hard: null })
    expect([2, 3].map((days) => kinds(days, [race]))).toEqual([['walk', 'swim'], null])
    expect(kinds(2, [ride({ durationSeconds: null, race: { name: 'Hundred' } })])).toEqual(['walk', 'swim'])
    expect([1, 2].map((days) => kinds(days, [ride({ modality: 'hike' })]))).toEqual([
      ['bike', 'swim'],
      ['bike', 'swim'],
    ])
    expect(kinds(1, [ride({ durationSeconds: 3 * 3600 - 60 })])).toBe(null)
  })
})

describe('the first two hours', () => {
  const run = workout(0, { startedAt: at(0, '18:00'), durationSeconds: 3600, hard: true })
  it('ask for ten easy minutes first, then the separate session', () => {
    expect(on(0, [run], { time: '19:10' })).toMatchObject({
      because: { type: 'cool_down' },
      movement: { kinds: ['walk', 'jog'], occasion: 'cool_down', minutes: { least: 10, most: 10 } },
    })
    expect(on(0, [run], { time: '21:00' })).toMatchObject({
      because: { type: 'recovery_session' },
      movement: { occasion: 'separate' },
    })
  })

  it('ask for it once', () => {
    const done = workout(0, {
      modality: 'walk',
      purpose: 'recovery',
      occasion: 'cool_down',
      startedAt: at(0, '19:00'),
      durationSeconds: 600,
    })
    expect(type(0, [run, done], { time: '19:30' })).toBe('recovery_session')
    expect(
      type(0, [run, { ...session(0, {}), family: 'cooldown', startedAt: at(0, '19:05') }], { time: '19:30' }),
    ).toBe('recovery_session')
  })

  it('are a walk after a race, and while something is watched', () => {
    expect(on(0, [marathon()], { time: '11:30' })).toMatchObject({
      because: { type: 'race_stage' },
      movement: { kinds: ['walk'], occasion: 'cool_down' },
    })
    const sharp = check(0, 'calf left 5 sharp', { checkedAt: at(0, '19:05') })
    expect(kinds(0, [run, sharp], { time: '19:10' })).toEqual(['walk'])
  })
})

describe('what is to be watched', () => {
  it('leaves walking alone, and no step that touches the place', () => {
    const watched = on(5, [marathon(), check(5, 'quads left 5 sharp')])
    expect(watched).toMatchObject({
      walkingOnly: true,
      movement: { kinds: ['walk'] },
      withheld: null,
      stroll: false,
    })
    expect(kinds(5, [marathon(), check(5, 'knee_joint left 5 dull, quads both 5')])).toEqual(['walk'])
  })
})

it('says how long beside the usual session, races and recovery left out', () => {
  const usual = [2, 4, 6].map((days) => easy(-days, 50))
  const recovery = workout(-1, { purpose: 'recovery', durationSeconds: 6000 })
  expect(on(4, [marathon(), ...usual, recovery]).movement).toMatchObject({
    usual: { minutes: 50, sessions: 3 },
    minutes: { least: 15, most: 30 },
  })
  expect(on(4, [marathon(), ...usual.slice(1)]).movement?.minutes).toBe(null)
})

const words = fc.tuple(
  fc.constantFrom('quads', 'calf', 'knee_joint', 'shin_bone', 'glutes'),
  fc.constantFrom('left', 'right'),
  fc.integer({ min: 0, max: 10 }),
  fc.constantFrom('', ' sharp', ' dull', ' rest', ' painless', ' sharp rest', ' dull painless'),
)
const aDay = fc.oneof(
  fc.tuple(words, fc.boolean()).map(([[region, side, value, marks], all]) => ({
    text: `${region} ${side} ${value}${marks}${all ? ' +' : ''}`,
  })),
  fc.constantFrom({ ill: true as const }, { tick: true as const }, { none: true as const }),
)

property.prop([fc.array(aDay, { minLength: 1, maxLength: 12 })])(
  'no red word ends without an answer, and nothing that is suggested touches a place that stands red',
  (days) => {
    const records: JournalRecord[] = [marathon()]
    /** Red places by a plain reading, word by word. */
    const red = new Map<string, Set<string>>()
    days.forEach((said, index) => {
      const day = index + 1
      if ('ill' in said) records.push(state(day, 'ill'))
      if ('tick' in said) records.push(signs(day, 'bruising'))
      if ('text' in said) {
        records.push(check(day, said.text))
        const [region, side, value, ...marks] = said.text.split(' ')
        const key = `${region} ${side}`
        if (marks.includes('+')) for (const known of [...red.keys()]) if (known !== key) red.delete(known)
        const own = red.get(key) ?? new Set()
        if (value === '0' || marks.includes('dull')) own.delete('sharp')
        if (value === '0' || marks.includes('painless')) own.delete('rest')
        if (value !== '0' && marks.includes('sharp')) own.add('sharp')
        if (value !== '0' && marks.includes('rest')) own.add('rest')
        red.set(key, own)
      }
      const stands = standing(journal(...records), dayAfter(day))
      const told = stands.places.flatMap((place) => [
        ...(place.feel === 'sharp' ? [`${place.region} ${place.side} sharp`] : []),
        ...(place.atRest ? [`${place.region} ${place.side} rest`] : []),
      ])
      const expected = [...red].flatMap(([key, marks]) => [...marks].map((mark) => `${key} ${mark}`))
      expect(told.sort()).toEqual(expected.sort())
      const today = on(day, records)
      if (days.slice(0, index + 1).some((one) => 'tick' in one)) expect(today.withheld).toBe('safety')
      if (days.slice(0, index + 1).some((one) => 'ill' in one)) expect(today.withheld).not.toBe(null)
      if (expected.some((mark) => mark.endsWith('rest'))) expect(today).toMatchObject(nothing)
      const alone = placesToLeaveAlone(stands).map(({ region }) => region)
      for (const one of today.routines.filter((suggested) => suggested !== null)) {
        const offer = suggestable(findRoutine(one.routineId) ?? failed(), today.leaveAlone)
        for (const step of offer?.routine.blocks.flatMap(({ steps }) => steps) ?? failed())
          expect([...step.serves, ...step.loads].filter(({ region }) => alone.includes(region))).toEqual([])
      }
      if (alone.length > 0 && today.withheld === null) expect(today.movement?.kinds.length ?? 1).toBe(1)
    })
  },
)

function failed(): never {
  throw new Error('Nothing to look at.')
}
