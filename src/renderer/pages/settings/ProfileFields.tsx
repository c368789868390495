// What the runner tells of themselves, all of it optional.
import type { Profile } from '../../../shared/settings/settings.ts'
import { inBeats, inHours, readNumber } from '../../../shared/typed/numbers.ts'
import { weekdayNames } from '../../../shared/words/day-words.ts'
import { SelectField } from '../../parts/Field.tsx'
import { SettingNumber } from '../../profile/SettingNumber.tsx'
import type { SettingsForm } from '../../profile/use-settings.ts'
import { useToday } from '../../state/use-moment.ts'
import { ageText, experiences, readBirthYear, weekdayFields } from './profile-words.ts'

export function ProfileFields({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  const { profile } = settings
  const thisYear = Number(useToday().slice(0, 4))
  const set = (part: Partial<Profile>) => choose({ profile: { ...profile, ...part } })
  const weekdays = weekdayNames(1, navigator.language).map(({ name }, index) => ({
    value: String(index + 1),
    text: name,
  }))
  return (
    <div className="profile">
      <SettingNumber
        label="Year of birth or age"
        hint={ageText(profile.birthYear, thisYear)}
        value={profile.birthYear}
        read={(text) => readBirthYear(text, thisYear)}
        onNumber={(birthYear) => set({ birthYear })}
        outcome={outcome}
        path="profile.birthYear"
      />
      <SettingNumber
        label="Maximum heart rate"
        unit="/min"
        hint="as measured, if you know it"
        value={profile.maximumHeartRateBpm}
        read={(text) => readNumber(text, 'A maximum heart rate', inBeats)}
        onNumber={(maximumHeartRateBpm) => set({ maximumHeartRateBpm })}
        outcome={outcome}
        path="profile.maximumHeartRateBpm"
      />
      <SettingNumber
        label="Usual resting heart rate"
        unit="/min"
        hint="lying down, after waking"
        value={profile.restingHeartRateBpm}
        read={(text) => readNumber(text, 'A resting heart rate', inBeats)}
        onNumber={(restingHeartRateBpm) => set({ restingHeartRateBpm })}
        outcome={outcome}
        path="profile.restingHeartRateBpm"
      />
      <SettingNumber
        label="Target for a night"
        unit="h"
        hint="what Trends counts from, 8 unless you choose"
        value={profile.sleepTargetHours}
        read={(text) => readNumber(text, 'A target for the night', inHours)}
        onNumber={(sleepTargetHours) => set({ sleepTargetHours })}
        outcome={outcome}
        path="profile.sleepTargetHours"
      />
      <SelectField
        label="Experience"
        none="Not said"
        choices={experiences}
        value={profile.experience}
        onChange={(value) =>
          set({ experience: experiences.find((one) => one.value === value)?.value ?? null })
        }
      />
      {weekdayFields.map(({ field, label }) => (
        <SelectField
          key={field}
          label={label}
          none="Not said"
          choices={weekdays}
          value={profile[field] === null ? null : String(profile[field])}
          onChange={(value) => set({ [field]: value === null ? null : Number(value) })}
        />
      ))}
    </div>
  )
}
