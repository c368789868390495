// The parts of the settings, by the name that stands in the address.
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
