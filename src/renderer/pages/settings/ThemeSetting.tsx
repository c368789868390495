// Light, dark, or as the computer has it.
import { Segmented } from '../../parts/Segmented.tsx'
import type { SettingsForm } from '../../profile/use-settings.ts'
import { Refused } from './Refused.tsx'

const themes = [
  { value: 'system', text: 'As the system' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
] as const

export function ThemeSetting({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  return (
    <div className="setting">
      <h3>Theme</h3>
      <Segmented
        label="Theme"
        choices={themes}
        value={settings.theme}
        onChange={(theme) => choose({ theme })}
      />
      <Refused outcome={outcome} path="theme" />
    </div>
  )
}
