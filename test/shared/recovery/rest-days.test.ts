// The days of rest of planned weeks, for runners who begin, are not sure, run regularly or are experienced.
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../src/shared/base/day.ts'
import {
  type Exertion,
  type KeptRest,
  proposedRests,
  runsInARow,
  type WeekRun,
} from '../../../src/shared/recovery/rest-days.ts'

const monday = day('2026-11-30')
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const nameOf = (on: string) => names[names.findIndex((_, n) => addDays(monday, n) === on)] ?? 'Sun before'
const dayOf = (name: string) => addDays(monday, names.indexOf(name))
const whats: Record<string, Exertion> = { long: 'long_run', hard: 'hard_session', race: 'race', run: 'run' }

/** `Tue run, Wed hard`; `last Sun long` is the day before the week, `done` was run already. */
function runs(words: string): WeekRun[] {
  return words.split(', ').map((one) => {
    const isLast = one.startsWith('last ')
    const [on = '', what = '', done] = one.replace('last ', '').split(' ')
    return {
      day: isLast ? addDays(monday, -1) : dayOf(on),
      what: whats[what] ?? 'run',
      done: done === 'done' || isLast,
    }
  })
}

type Runner = {
  experience: Parameters<typeof proposedRests>[0]['profile']['experience']
  dayOff?: number
  busiestDay?: number
}

function week(runner: Runner, words: string, kept: KeptRest[] = []): string[] {
  const profile = { dayOff: null, busiestDay: null, ...runner }
  return proposedRests({ first: monday, runs: runs(words), kept, profile }).map(
    ({ day: on, reasons, clash }) => {
      const why = reasons.map((reason) =>
        'on' in reason
          ? `${reason.type} ${nameOf(reason.on)}${reason.type === 'after' ? ` ${reason.what}` : ''}`
          : reason.type,
      )
      return `${nameOf(on)}: ${why.join(', ')}${clash ? ' (a run is planned)' : ''}`
    },
  )
}

const planned = 'last Sun long, Tue run, Wed hard, Fri run, Sun race'

describe('a regular runner', () => {
  it('rests after the long run and the intervals first, with the days they like beside the reason', () => {
    expect(week({ experience: 'regular', dayOff: 1, busiestDay: 4 }, planned)).toEqual([
      'Mon: after Sun before long_run, day_off',
      'Thu: after Wed hard_session, busiest_day',
    ])
  })

  it('rests where they like it when the day after is run on, the day off before the busiest one', () => {
    expect(week({ experience: null, dayOff: 5, busiestDay: 6 }, 'Tue hard, Wed run, Thu run')).toEqual([
      'Fri: day_off',
      'Sat: busiest_day',
    ])
  })

  it('of more days after something hard than are asked for rests on those they like', () => {
    expect(week({ experience: 'regular', busiestDay: 6 }, 'Mon hard, Wed hard, Fri hard')).toEqual([
      'Tue: after Mon hard_session',
      'Sat: after Fri hard_session, busiest_day',
    ])
  })

  it('rests after a race whatever else is asked for', () => {
    expect(week({ experience: 'regular', dayOff: 5 }, 'last Sun race, Tue hard, Thu hard')).toEqual([
      'Mon: after Sun before race',
      'Wed: after Tue hard_session',
      'Fri: after Thu hard_session, day_off',
    ])
  })
})

it('an experienced runner rests once, and is told of no day without a reason', () => {
  const likes = { experience: 'experienced', dayOff: 1, busiestDay: 4 } as const
  expect(week(likes, planned)).toEqual(['Mon: after Sun before long_run, day_off'])
  expect(week(likes, 'Mon run, Tue run, Wed run, Thu run')).toEqual([])
  expect(week({ experience: 'experienced' }, 'Tue run')).toEqual([])
})

describe.each(['beginner', 'not_sure'] as const)('a runner who is %s', (experience) => {
  it('rests on the day after any run', () => {
    expect(week({ experience }, 'last Sun run, Tue run, Thu run, Sat long')).toEqual([
      'Mon: after Sun before run',
      'Wed: after Tue run',
      'Fri: after Thu run',
      'Sun: after Sat long_run',
    ])
  })

  it('rests on the second of two days in a row, and runs on the third', () => {
    expect(week({ experience }, 'Tue run, Wed run, Thu run')).toEqual([
      'Wed: after Tue run (a run is planned)',
      'Fri: after Thu run',
    ])
  })

  it('gives up the run before a race, never the race', () => {
    expect(week({ experience }, 'Sat run, Sun race')).toEqual(['Sat: before_race Sun (a run is planned)'])
  })

  it('is offered the day they like off too', () => {
    expect(week({ experience, dayOff: 7 }, 'Tue run')).toEqual(['Wed: after Tue run', 'Sun: day_off'])
  })

  it('is told of days in a row that were run on already', () => {
    const all = runs('Mon run done, Tue run done, Thu run')
    expect(week({ experience }, 'Mon run done, Tue run done, Thu run')).toEqual([
      'Wed: after Tue run',
      'Fri: after Thu run',
    ])
    expect(runsInARow(monday, all, [dayOf('Wed'), dayOf('Fri')])).toEqual([dayOf('Tue')])
  })
})

describe('a day of rest that was moved', () => {
  const likes = { experience: 'regular', dayOff: 1, busiestDay: 4 } as const

  it('is not proposed again, and no other day takes its place', () => {
    expect(week(likes, planned, [{ day: dayOf('Sat'), insteadOf: dayOf('Mon') }])).toEqual([
      'Thu: after Wed hard_session, busiest_day',
    ])
  })

  it('counts among those of the week when the runner planned it', () => {
    expect(week(likes, planned, [{ day: dayOf('Sat'), insteadOf: null }])).toEqual([
      'Mon: after Sun before long_run, day_off',
    ])
  })
})
