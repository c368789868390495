// Which routines go with the days after a race, and when a race has just ended.
import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { isRaceJustEnded, suggestedRoutines } from '../../../src/shared/recovery/race-routines.ts'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { aRun } from '../../fakes/records.ts'

const ids = (days: number | null) => suggestedRoutines(days).map(({ routineId }) => routineId)

describe('the routines of a day', () => {
  it('are the post-race stretch from the finish to day 3, and foam rolling from day 1', () => {
    expect([0, 1, 3].map(ids)).toEqual([
      ['after-run-floor', 'post-race-stretch'],
      ['foam-rolling', 'post-race-stretch'],
      ['foam-rolling', 'post-race-stretch'],
    ])
  })

  it('are the usual ones later, and where no race is near', () => {
    const usual = ['after-run-floor', 'mobility-three']
    expect([4, 10, null].map(ids)).toEqual([usual, usual, usual])
  })

  it('come with the app', () => {
    const known = [...suggestedRoutines(null), ...suggestedRoutines(1)].map(({ routineId }) =>
      findRoutine(routineId),
    )
    expect(known).not.toContain(undefined)
  })
})

describe('a race', () => {
  const race = { name: 'Lakeside Marathon' }
  const now = (today: string) => ({ today: day(today), timeZone: 'Europe/Berlin', dayStartMinutes: 240 })
  const overnight = aRun(1, '2026-11-21', {
    race,
    startedAt: instant('2026-11-21T18:00:00+01:00'),
    durationSeconds: 14 * 3600,
  })

  it('has just ended on the day of its finish, whichever day it began', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-11-23']
    expect(days.map((today) => isRaceJustEnded(overnight, null, now(today)))).toEqual([false, true, false])
  })

  it('ends on its own day where its times are not known', () => {
    const untimed = aRun(1, '2026-11-22', { race, startedAt: null, durationSeconds: null })
    expect(isRaceJustEnded(untimed, null, now('2026-11-22'))).toBe(true)
  })

  it('has not just ended when it was known as one before, and a training run never', () => {
    expect([
      isRaceJustEnded(overnight, overnight, now('2026-11-22')),
      isRaceJustEnded(overnight, { race: null }, now('2026-11-22')),
      isRaceJustEnded({ ...overnight, race: null }, null, now('2026-11-22')),
    ]).toEqual([false, true, false])
  })
})
