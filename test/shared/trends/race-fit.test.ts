// The line fitted to a race's logs.
import { expect, it } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import { domsExpFit } from '../../../src/shared/science/index.ts'
import { raceFit } from '../../../src/shared/trends/race-fit.ts'
import { aCheck } from '../../fakes/records.ts'
import { aRace, curveOf, evenings, over, raceDay } from './races.ts'

const fitOf = (values: readonly (number | null)[], part: Parameters<typeof aRace>[0] = {}) => {
  const fit = raceFit(curveOf(evenings(values), aRace(part), over))
  return fit && { logs: fit.logs, half: Math.round(fit.halfDays * 10) / 10, dots: fit.dots.length }
}

it('falls from the first log where that is the highest, as the published decay does', () => {
  const curve = curveOf(evenings([8, 6, 4, 3, 2, 1, 1, 0]), aRace(), over)
  const fit = raceFit(curve)
  const t = curve.points.map((point) => point.t)
  const expected = domsExpFit({ t, y: [8, 6, 4, 3, 2, 1, 1, 0], baseline: 0, t0: t[0] ?? 0 })
  expect([fit?.r2, fit?.halfDays]).toEqual([expected?.r2, expected?.halfLifeDays])
  expect(fit?.dots[0]).toEqual({ x: t[0], y: expected?.A })
  expect(fit?.dots.at(-1)?.x).toBe(t.at(-1))
})

it('rises first where the highest came later', () => {
  expect(fitOf([3, 6, 5, 3, 2, 1, 0])).toMatchObject({ logs: 7, dots: 61 })
})

it('goes by days where the hour of the finish is not known', () => {
  expect(fitOf([8, 6, 4, 3, 2, 1, 1, 0], { startedAt: null })).toMatchObject({ logs: 8 })
})

it.each<[string, (number | null)[]]>([
  ['four logs', [8, 5, 3, 1]],
  ['a highest of 1', [1, 1, 1, 0, 0, 0]],
  ['only one log after the highest', [2, 3, 4, 5, 6, 3]],
  ['logs that no curve fits', [5, 1, 5, 1, 5, 1, 5, 1]],
  ['no log', []],
])('is not drawn through %s', (_, values) => {
  expect(fitOf(values)).toBe(null)
})

it('is not drawn where the highest is known in part alone', () => {
  const on = addDays(day(raceDay), 1)
  const calf = aCheck(300, on, [{ region: 'calf', side: 'left', value: 9 }], {
    checkedAt: instant(`${on}T20:00:00+01:00`),
  })
  const records = [...evenings([8]), calf, ...evenings([6, 4, 3, 2, 1, 1, 0], 2)]
  expect(raceFit(curveOf(records, aRace(), over))).toBe(null)
})
