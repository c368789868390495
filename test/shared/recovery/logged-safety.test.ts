// When the journal shows what ordinary soreness usually does not.
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../../src/shared/base/day.ts'
import type { JournalRecord, Rating } from '../../../src/shared/journal/records.ts'
import { loggedSafety } from '../../../src/shared/recovery/logged-safety.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

const raceDay = day('2026-11-08')
const race = aRun(1, raceDay, { race: { name: 'Lakeside Marathon' } })
const quad = (value: number, side: Rating['side'] = 'left', part: Partial<Rating> = {}): Rating => ({
  region: 'quads',
  side,
  value,
  ...part,
})
const both = (value: number) => [quad(value), quad(value, 'right')]

/** What stands out on a day of the race's week, with the soreness of that day and of the day before. */
function on(
  days: number,
  ratings: Rating[] | null,
  before: Rating[] | null = null,
  more: JournalRecord[] = [],
) {
  const today: Day = addDays(raceDay, days)
  const records = [
    race,
    ...(ratings ? [aCheck(2, today, ratings)] : []),
    ...(before ? [aCheck(3, addDays(today, -1), before)] : []),
    ...more,
  ]
  return loggedSafety(records, today)
}

it('says nothing of an empty journal', () => {
  expect(loggedSafety([], raceDay)).toEqual({
    level: 'none',
    rules: [],
    blockRecoverySuggestions: false,
    facts: expect.objectContaining({ daysSinceEvent: null, rise24h: null, leftRightDiff: null }),
  })
})

it('says nothing of the soreness that a race leaves', () => {
  expect([0, 1, 2, 5, 7].map((days) => on(days, both(6), both(5)).level)).toEqual(Array(5).fill('none'))
})

describe('soreness that lasts', () => {
  it('is watched after seven days and shown to somebody after ten', () => {
    expect([7, 8, 10, 11].map((days) => on(days, both(2)).rules)).toEqual([
      [],
      ['W1-longer-than-7-days'],
      ['W1-longer-than-7-days'],
      ['S5-longer-than-10-days'],
    ])
    expect(on(10, both(2)).blockRecoverySuggestions).toBe(false)
    expect(on(11, both(2)).blockRecoverySuggestions).toBe(true)
  })

  it('is nothing once it is down to 1, or where nothing was asked', () => {
    expect([on(11, both(1)).level, on(11, null).level, on(11, []).level]).toEqual(['none', 'none', 'none'])
  })

  it('is new soreness, and nothing of the race, where the race’s was gone in between', () => {
    const gone = [4, 5].map((days) => aCheck(10 + days, addDays(raceDay, days), []))
    expect(on(11, both(3), null, gone).level).toBe('none')
    expect(on(6, both(2), null, gone).level).toBe('none')
  })

  it('counts from the newest hard session', () => {
    const hard = aRun(4, addDays(raceDay, 9), { hard: true })
    expect(on(11, both(4), both(4), [hard]).level).toBe('none')
  })

  it('is unknown where no hard effort is known to have caused it', () => {
    const today = addDays(raceDay, 11)
    expect(loggedSafety([aCheck(2, today, both(4))], today).level).toBe('none')
  })

  it('goes by what yesterday said until today is asked', () => {
    expect(on(9, null, both(3)).rules).toEqual(['W1-longer-than-7-days'])
  })
})

describe('soreness that rises', () => {
  it('stands out after the third day from 2 points on', () => {
    expect([
      on(4, both(5), both(3)).rules,
      on(4, both(4), both(3)).rules,
      on(3, both(5), both(3)).rules,
    ]).toEqual([['W2-rising-after-72h'], [], []])
  })

  it('is no rise where yesterday was not asked', () => {
    expect(on(4, both(5)).facts.rise24h).toBe(null)
  })
})

describe('one side', () => {
  it('stands out from 4 points more than the other', () => {
    expect(on(2, [quad(6), quad(2, 'right')]).rules).toEqual(['W3-one-sided'])
    expect(on(2, [quad(6), quad(3, 'right')]).rules).toEqual([])
  })

  it('is unknown while the other was not asked, and 0 once nothing else is sore', () => {
    expect(on(2, [quad(6)]).facts.leftRightDiff).toBe(null)
    const today = addDays(raceDay, 2)
    const check = aCheck(2, today, [quad(6)], { nothingElseSore: true })
    expect(loggedSafety([race, check], today).rules).toEqual(['W3-one-sided'])
  })
})

it('takes pain at rest for a reason to show it to somebody, a place at 0 apart', () => {
  expect(on(2, [quad(3, 'left', { atRest: true })]).rules).toEqual(['S2-night-or-rest-pain'])
  expect(on(2, [quad(0, 'left', { atRest: true })]).level).toBe('none')
})
