// The axes of curves since a finish: days across, soreness from 0 to 10 upwards.
import { raceCurveDays } from '../../shared/trends/race-curve.ts'
import type { Axis } from './Plot.tsx'

const days = Array.from({ length: raceCurveDays + 1 }, (_, n) => n)
export const everyDay = days.map((at) => ({ at, text: at === 0 ? 'finish' : String(at) }))
export const everySecondDay = everyDay.filter(({ at }) => at % 2 === 0)
export const fullSoreness = sorenessAxis(2)
export const compactSoreness = sorenessAxis(5)

function sorenessAxis(step: number): Axis {
  return {
    span: [0, 10],
    ticks: days.filter((at) => at % step === 0).map((at) => ({ at, text: String(at) })),
  }
}
