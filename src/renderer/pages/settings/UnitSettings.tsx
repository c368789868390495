// Units, first weekday and clock: as the language of the computer has them, until chosen.
import { firstWeekday, weekdayNames } from '../../../shared/words/day-words.ts'
import { clockOfLocale, unitOfLocale } from '../../../shared/words/units.ts'
import { SelectField } from '../../parts/Field.tsx'
import type { SettingsForm } from '../../profile/use-settings.ts'

const units = [
  { value: 'km', text: 'Kilometres' },
  { value: 'miles', text: 'Miles' },
] as const
const clocks = [
  { value: '24h', text: '24 hours, 18:40' },
  { value: '12h', text: '12 hours, 6:40 pm' },
] as const

export function UnitSettings({ form: { settings, choose } }: { form: SettingsForm }) {
  const locale = navigator.language
  const weekdays = weekdayNames(1, navigator.language).map(({ name }, index) => ({
    value: String(index + 1),
    text: name,
  }))
  const textOf = (choices: readonly { value: string; text: string }[], value: string) =>
    choices.find((one) => one.value === value)?.text ?? ''
  return (
    <div className="setting-list">
      <SelectField
        label="Distances and paces"
        none={`As the system: ${textOf(units, unitOfLocale(locale)).toLowerCase()}`}
        choices={units}
        value={settings.units}
        onChange={(value) => choose({ units: units.find((one) => one.value === value)?.value ?? null })}
      />
      <SelectField
        label="Clock"
        none={`As the system: ${textOf(clocks, clockOfLocale(locale))}`}
        choices={clocks}
        value={settings.clock}
        onChange={(value) => choose({ clock: clocks.find((one) => one.value === value)?.value ?? null })}
      />
      <SelectField
        label="The week begins on"
        none={`As the system: ${textOf(weekdays, String(firstWeekday(locale)))}`}
        choices={weekdays}
        value={settings.firstWeekday === null ? null : String(settings.firstWeekday)}
        onChange={(value) => choose({ firstWeekday: value === null ? null : Number(value) })}
      />
    </div>
  )
}
