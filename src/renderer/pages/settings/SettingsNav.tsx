// The parts of the settings: all but the runner's data stand on one page.
import { hrefTo } from '../../commands/routes.ts'

export const settingsParts = {
  you: 'You',
  look: 'Look and units',
  'check-in': 'Check-in',
  cues: 'Cues and voice',
  reminders: 'Reminders',
  data: 'Your data',
  about: 'About',
  keys: 'Keys',
} as const
export type SettingsPart = keyof typeof settingsParts

export function partOf(about: string | null): SettingsPart {
  return Object.keys(settingsParts).find((part): part is SettingsPart => part === about) ?? 'you'
}

export function SettingsNav({ part }: { part: SettingsPart }) {
  return (
    <nav className="settings-nav" aria-label="Parts of the settings">
      <ul>
        {Object.entries(settingsParts).map(([name, title]) => (
          <li key={name}>
            <a href={hrefTo('settings', name)} aria-current={name === part ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
