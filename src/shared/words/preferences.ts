// The runner's units and clock, chosen or those of the language.
import type { Settings } from '../settings/settings.ts'
import { firstWeekday } from './day-words.ts'
import { type ClockStyle, clockOfLocale, type DistanceUnit, unitOfLocale } from './units.ts'

export type Preferences = { locale: string; unit: DistanceUnit; firstWeekday: number; clock: ClockStyle }

export function preferencesOf(
  settings: Pick<Settings, 'units' | 'firstWeekday' | 'clock'>,
  locale: string,
): Preferences {
  return {
    locale,
    unit: settings.units ?? unitOfLocale(locale),
    firstWeekday: settings.firstWeekday ?? firstWeekday(locale),
    clock: settings.clock ?? clockOfLocale(locale),
  }
}
