// The hour at which a new day begins in the journal.
import { clockOfMinutes, clockWords } from '../../../shared/words/units.ts'
import type { SettingsForm } from '../../profile/use-settings.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { dayStartText } from './settings-words.ts'
import { TimeSetting } from './TimeSetting.tsx'

export function DayStart({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  const { clock } = usePreferences()
  const { dayStartMinutes } = settings
  return (
    <div className="setting settings-time">
      <TimeSetting
        label="Day starts at"
        minutes={dayStartMinutes}
        onMinutes={(minutes) => choose({ dayStartMinutes: minutes })}
        outcome={outcome}
        path="dayStartMinutes"
      />
      <p className="tiny">
        {dayStartText(dayStartMinutes, clockWords(clockOfMinutes(dayStartMinutes), clock))}
      </p>
    </div>
  )
}
