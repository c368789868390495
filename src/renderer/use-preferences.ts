// Units, first weekday and clock as the runner chose them, or as the language of the computer has them.
import type { Settings } from '../shared/settings.ts'
import { type ClockStyle, clockOfLocale, type DistanceUnit, unitOfLocale } from '../shared/units.ts'
import { firstWeekday } from './parts/day-words.ts'
import { useApp } from './use-app.ts'

export type Preferences = { locale: string; unit: DistanceUnit; firstWeekday: number; clock: ClockStyle }

export function usePreferences(): Preferences {
  return preferencesOf(useApp().settings, navigator.language)
}

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
