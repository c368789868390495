// Units, first weekday and clock as the runner chose them, or as the language of the computer has them.
import { type Preferences, preferencesOf } from '../../shared/words/preferences.ts'
import { useApp } from './use-app.ts'

export function usePreferences(): Preferences {
  return useApp(({ settings }) => preferencesOf(settings, navigator.language))
}
