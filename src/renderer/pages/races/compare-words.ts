// Races side by side in words: lengths by name, and the figures of one race as the cells of its row.
import type { ComparedRace, RaceFigure } from '../../../shared/trends/compared-races.ts'
import { numberText } from '../../../shared/words/dates.ts'
import {
  climbUnits,
  type DistanceUnit,
  durationField,
  metersOf,
  metersOfFoot,
  unitNames,
} from '../../../shared/words/units.ts'
import { numberOf } from '../../charts/curve-rows.ts'
import type { DistanceFilter } from './use-compared.ts'

export const distanceNames: Record<DistanceFilter, string> = {
  all: 'All',
  '5k': '5 km',
  '10k': '10 km',
  half: 'Half',
  marathon: 'Marathon',
  ultra: 'Ultra',
  other: 'Other',
}

/** The heads of the table, in its order. */
export function figureTitles(unit: DistanceUnit): Record<Exclude<RaceFigure, 'day'>, string> {
  return {
    distanceMeters: unitNames[unit],
    climbMeters: `Climb ${climbUnits[unit]}`,
    seconds: 'Time',
    peak: 'Highest',
    peakDay: 'Day',
    halfTimeDays: 'Half-time, days',
    backDay: 'Within 1 by day',
    sorenessDays: 'Total, days 0–7',
  }
}

/** `42.2`; null is not known. */
export function figureText(
  race: ComparedRace,
  figure: Exclude<RaceFigure, 'day'>,
  unit: DistanceUnit,
): string | null {
  const value = race[figure]
  if (value === null) return null
  switch (figure) {
    case 'distanceMeters':
      return numberText(value / metersOf[unit], navigator.language)
    case 'climbMeters':
      return numberText(Math.round(unit === 'miles' ? value / metersOfFoot : value), navigator.language)
    case 'seconds':
      return durationField(value)
    case 'peak':
      return numberOf(value, race.peakIsAtLeast)
    case 'peakDay':
    case 'backDay':
    case 'halfTimeDays':
    case 'sorenessDays':
      return numberText(value, navigator.language)
  }
}
