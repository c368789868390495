// When what stands is not what ordinary soreness usually is, and why.
import { describe, expect, it } from 'vitest'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { loggedSafety } from '../../../src/shared/recovery/logged-safety.ts'
import {
  at,
  check,
  dayAfter,
  journal,
  marathon,
  session,
  signs,
  workout,
} from '../../fakes/after-marathon.ts'

const on = (days: number, ...records: JournalRecord[]) =>
  loggedSafety(journal(marathon(), ...records), dayAfter(days))
const rules = (days: number, ...records: JournalRecord[]) => on(days, ...records).rules
const daily = (from: number, to: number, words: string) =>
  Array.from({ length: to - from + 1 }, (_, index) => check(from + index, words))

it('says nothing of an empty journal', () => {
  expect(loggedSafety(journal(), dayAfter(0))).toEqual({
    level: 'none',
    rules: [],
    reasons: [],
    blockRecoverySuggestions: false,
    blockRunningSuggestions: false,
  })
})

it('says nothing of the soreness that a race leaves', () => {
  const sore = daily(1, 7, 'quads both 6 +')
  expect([1, 2, 5, 7].map((days) => on(days, ...sore).level)).toEqual(Array(4).fill('none'))
})

describe('joints, tendons and bones', () => {
  it('are shown to somebody from 6 on, and from 4 on where they are sharp', () => {
    expect(on(3, check(3, 'knee_joint left 9 +'))).toMatchObject({
      level: 'see_clinician',
      reasons: [
        {
          rule: 'S6-structure-pain',
          place: { region: 'knee_joint', side: 'left', value: 9, saidOn: dayAfter(3) },
        },
      ],
    })
    expect(rules(5, check(5, 'shin_bone left 8 sharp'))).toEqual(['S6-structure-pain'])
    expect(rules(5, check(5, 'shin_bone left 4 sharp'))).toEqual(['S6-structure-pain', 'W4-structure-pain'])
  })

  it('are watched at 4 and 5, and below where they are sharp', () => {
    const said = ['knee_joint left 5 dull', 'knee_joint left 3', 'knee_joint left 3 sharp']
    expect(said.map((words) => rules(3, check(3, words)))).toEqual([
      ['W4-structure-pain'],
      [],
      ['W4-structure-pain'],
    ])
  })

  it('stand until they are answered, with the day on which they were said', () => {
    const reasons = on(9, check(3, 'knee_joint left 9'), check(5, 'calf left 1')).reasons
    expect(reasons).toMatchObject([{ rule: 'S6-structure-pain', place: { saidOn: dayAfter(3) } }])
    expect(rules(9, check(3, 'knee_joint left 9'), check(5, 'knee_joint left 1'))).toEqual([])
  })
})

describe('what is sharp or hurts at rest', () => {
  it('is watched in a muscle from 4 on', () => {
    expect(['quads left 4 sharp', 'quads left 3 sharp'].map((words) => rules(3, check(3, words)))).toEqual([
      ['W5-sharp-muscle'],
      [],
    ])
  })

  it('is shown to somebody where it hurts at rest, whatever else is rated later', () => {
    const hurt = [check(1, 'quads left 5 rest'), check(2, 'calf left 1')]
    expect(on(2, ...hurt)).toMatchObject({
      level: 'see_clinician',
      blockRecoverySuggestions: true,
      reasons: [{ rule: 'S2-night-or-rest-pain', place: { markedOn: dayAfter(1) } }],
    })
  })

  it('is heard where it was said after a session', () => {
    expect(rules(3, session(2, { after: 'calf left 4 sharp' }))).toEqual(['W5-sharp-muscle'])
  })
})

describe('soreness that lasts', () => {
  it('is watched after seven days and shown to somebody after ten', () => {
    const sore = daily(1, 11, 'quads left 2')
    expect([7, 8, 10, 11].map((days) => rules(days, ...sore))).toEqual([
      [],
      ['W1-longer-than-7-days'],
      ['W1-longer-than-7-days'],
      ['S5-longer-than-10-days'],
    ])
    expect([10, 11].map((days) => on(days, ...sore).blockRecoverySuggestions)).toEqual([false, true])
  })

  it('keeps its older start where a hard session came to it', () => {
    const sore = daily(1, 12, 'quads left 4')
    const hard = workout(6, { hard: true })
    expect(on(12, ...sore, hard).reasons).toMatchObject([
      { rule: 'S5-longer-than-10-days', days: 12, place: { region: 'quads' } },
    ])
  })

  it('counts from the newest hard session where the place was at 1 or less before it, or was not named', () => {
    const hard = workout(9, { hard: true })
    expect(rules(11, check(8, 'calf left 1'), hard, check(11, 'calf left 4'))).toEqual([])
    expect(rules(11, hard, check(11, 'calf left 4'))).toEqual([])
  })

  it('counts each place by itself', () => {
    const hard = workout(9, { hard: true })
    const both = daily(1, 12, 'quads left 4').concat(check(12, 'calf left 6', { checkedAt: at(12, '09:00') }))
    expect(on(12, ...both, hard).reasons.map(({ rule, place }) => [rule, place?.region])).toEqual([
      ['S5-longer-than-10-days', 'quads'],
    ])
  })

  it('counts from the day on which it came back after it had gone', () => {
    const back = [check(4, '+'), check(5, '+'), ...daily(8, 19, 'quads left 3')]
    expect([8, 15, 16, 19].map((days) => rules(days, ...back))).toEqual([
      [],
      [],
      ['W1-longer-than-7-days'],
      ['S5-longer-than-10-days'],
    ])
  })

  it('is nothing once it is at 1, or where it was not said again for more than three days', () => {
    expect(rules(11, check(11, 'quads left 1'))).toEqual([])
    expect([10, 11, 12].map((days) => rules(days, check(8, 'quads left 4')))).toEqual([
      ['W1-longer-than-7-days'],
      ['S5-longer-than-10-days'],
      [],
    ])
  })

  it('is unknown where no hard effort is known to have caused it, or after four weeks', () => {
    expect(loggedSafety(journal(...daily(1, 14, 'quads left 4')), dayAfter(14)).level).toBe('none')
    expect(rules(29, check(29, 'quads left 4'))).toEqual([])
  })

  it('of a race is counted though its runner called it not hard', () => {
    const easy = journal(marathon({ hard: false }), check(12, 'quads left 4'))
    expect(loggedSafety(easy, dayAfter(12)).rules).toEqual(['S5-longer-than-10-days'])
  })
})

describe('soreness that rises', () => {
  it('stands out after the third day from 2 points on, place by place', () => {
    expect(rules(4, check(3, 'quads left 3'), check(4, 'quads left 5'))).toEqual(['W2-rising-after-72h'])
    expect(rules(4, check(3, 'quads left 3'), check(4, 'quads left 4'))).toEqual([])
    expect(rules(3, check(2, 'quads left 3'), check(3, 'quads left 5'))).toEqual([])
    expect(rules(5, check(4, 'calf left 1'), check(5, 'quads left 5'))).toEqual([])
    expect(rules(5, check(4, 'calf left 1, quads left 6'), check(5, 'calf left 4, quads left 6'))).toEqual([
      'W2-rising-after-72h',
    ])
  })

  it('stands out where it had gone and comes back', () => {
    const calm = daily(3, 5, 'calf both 1 +')
    expect(on(6, ...calm, check(6, 'calf both 6 +')).reasons).toMatchObject(
      ['left', 'right'].map((side) => ({
        rule: 'W2-rising-after-72h',
        place: { region: 'calf', side, value: 6 },
        before: { day: dayAfter(5), value: 1 },
        hardSessionOn: null,
      })),
    )
    expect(rules(6, ...calm, check(6, 'quads left 2'))).toEqual(['W2-rising-after-72h'])
  })

  it('is told against two days before where nothing was said of the place between', () => {
    const said = [check(4, 'quads left 2'), check(6, 'quads left 5')]
    expect(on(6, ...said).reasons).toMatchObject([{ before: { day: dayAfter(4), value: 2 } }])
    expect(rules(7, check(4, 'quads left 2'), check(7, 'quads left 5'))).toEqual([])
  })

  it('stands on the next day, and ends with the next number', () => {
    const said = [check(4, 'quads left 2'), check(5, 'quads left 5')]
    expect(rules(6, ...said)).toEqual(['W2-rising-after-72h'])
    expect(rules(6, ...said, check(6, 'quads left 5'))).toEqual([])
  })

  it('is explained by a hard session where the place was not sore before it, and else not', () => {
    const hard = workout(5, { hard: true })
    expect(rules(6, check(5, 'quads left 1'), hard, check(6, 'quads left 5'))).toEqual([])
    expect(on(6, check(5, 'quads left 3'), hard, check(6, 'quads left 6')).reasons).toMatchObject([
      { rule: 'W2-rising-after-72h', hardSessionOn: dayAfter(5) },
    ])
  })
})

describe('one side', () => {
  it('stands out from 4 points more than the other', () => {
    expect(on(2, check(2, 'quads left 6, quads right 2')).reasons).toMatchObject([
      { rule: 'W3-one-sided', place: { side: 'left' }, other: 2 },
    ])
    expect(rules(2, check(2, 'quads left 6, quads right 3'))).toEqual([])
  })

  it('is unknown while the other was not asked, and 0 once nothing else is sore', () => {
    expect(rules(2, check(2, 'quads left 6'))).toEqual([])
    expect(rules(2, check(2, 'quads left 6 +'))).toEqual(['W3-one-sided'])
  })
})

describe('signs that were ticked', () => {
  it('stand until they are unticked', () => {
    expect(on(5, signs(2, 'darkUrine'))).toMatchObject({
      level: 'emergency',
      reasons: [{ about: 'signs', ticked: ['darkUrine'], saidOn: dayAfter(2) }],
    })
    expect(rules(5, signs(2, 'darkUrine'), signs(4))).toEqual([])
  })

  it('are taken together with the soreness that stands', () => {
    const sore = check(2, 'quads both 8')
    expect(on(2, signs(2, 'weakness'), sore).reasons.map(({ rule, place }) => [rule, place?.side])).toEqual([
      ['U4-severe-pain-and-weakness', 'left'],
      ['U4-severe-pain-and-weakness', 'right'],
    ])
    expect(rules(2, signs(2, 'weakness'))).toEqual([])
  })
})
