// The hour at which a new day begins in the journal.
import { clockOfMinutes, clockWords } from '../../../shared/units.ts'
import { usePreferences } from '../../use-preferences.ts'
import { dayStartText } from './settings-texts.ts'
import { TimeSetting } from './TimeSetting.tsx'
import type { SettingsForm } from './use-settings.ts'

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
