// The maximum heart rate, asked for where something needs it.
import { inBeats, readNumber } from '../../shared/typed/numbers.ts'
import { SettingNumber } from './SettingNumber.tsx'
import type { SettingsForm } from './use-settings.ts'

export function MaximumHeartRate({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  return (
    <SettingNumber
      label="Your maximum heart rate"
      unit="/min"
      hint="as measured, if you know it; kept in the settings"
      value={settings.profile.maximumHeartRateBpm}
      read={(text) => readNumber(text, 'A maximum heart rate', inBeats)}
      onNumber={(maximumHeartRateBpm) => choose({ profile: { ...settings.profile, maximumHeartRateBpm } })}
      outcome={outcome}
      path="profile.maximumHeartRateBpm"
    />
  )
}
