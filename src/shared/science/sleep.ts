// A night in minutes: time in bed, time asleep, efficiency, midpoint; and nights below what one wants (science.md 2.2, REED).
import { mean } from 'simple-statistics'
import { numberOrNull, requireNumber } from './arguments.ts'

const dayMinutes = 24 * 60

export type SleepNight = {
  tibMin: number
  tstMin: number
  /** Asleep of the time in bed, per cent. */
  seTibPct: number
  /** Asleep of the time given to sleeping, per cent: reading in bed is left out. */
  seDsePct: number
  midpointMinAfterMidnight: number
}

/**
 * From clock times `HH:MM` as typed and minutes: `sol` to fall asleep, `waso` awake in between, `tasafa` trying to sleep on
 * after the last awakening. Clock times wrap at midnight; a night with a change of clocks needs instants: `sleptMinutes` of journal/nights.ts.
 */
export function sleepNight(input: {
  bed: string
  sol: number
  waso: number
  tasafa: number
  finalWake: string
  rise: string
}): SleepNight {
  const bed = minuteOf('bed', input.bed)
  const sol = requireNumber('sol', input.sol, 0)
  const waso = requireNumber('waso', input.waso, 0)
  const tasafa = requireNumber('tasafa', input.tasafa, 0)
  const windowMinutes = wrapped(minuteOf('finalWake', input.finalWake) - bed)
  const tibMin = wrapped(minuteOf('rise', input.rise) - bed)
  const tstMin = windowMinutes - sol - waso
  if (tstMin < 0) throw new RangeError('sol and waso are longer than the night')
  if (tibMin < windowMinutes) throw new RangeError('rise is before finalWake')
  return {
    tibMin,
    tstMin,
    seTibPct: (100 * tstMin) / tibMin,
    seDsePct: (100 * tstMin) / (sol + tstMin + waso + tasafa),
    midpointMinAfterMidnight: wrapped(bed + sol + (windowMinutes - sol) / 2),
  }
}

export type SleepDebt = {
  validNights: number
  /** Hours missing over the nights below `need`. */
  shortfallSumH: number | null
  /** Longer nights counted against them: below 0 when more was slept than wanted. */
  netDebtH: number | null
  meanH: number | null
}

/**
 * Hours below the own target: book-keeping, not physiology (science.md 2.2, a convention). A night not logged is null, and neither
 * without debt nor all debt; below `minValid` nights nothing but their count is known.
 */
export function sleepDebt(input: {
  hours: readonly (number | null)[]
  need: number
  minValid: number
}): SleepDebt {
  const need = requireNumber('need', input.need, 0)
  const least = Math.max(1, requireNumber('minValid', input.minValid, 0))
  const nights = input.hours.map((h) => numberOrNull('hours', h, 0)).filter((h) => h !== null)
  if (nights.length < least)
    return { validNights: nights.length, shortfallSumH: null, netDebtH: null, meanH: null }
  return {
    validNights: nights.length,
    shortfallSumH: nights.reduce((sum, hours) => sum + Math.max(0, need - hours), 0),
    netDebtH: nights.reduce((sum, hours) => sum + need - hours, 0),
    meanH: mean(nights),
  }
}

function minuteOf(name: string, clock: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? []
  if (hours === undefined || minutes === undefined) throw new RangeError(`${name} is not a clock time HH:MM`)
  return Number(hours) * 60 + Number(minutes)
}

function wrapped(minutes: number): number {
  return ((minutes % dayMinutes) + dayMinutes) % dayMinutes
}
