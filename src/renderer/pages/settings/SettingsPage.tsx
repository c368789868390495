// What the runner can choose, where the data lives, and what Afterrun is.

import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useSettings } from '../../profile/use-settings.ts'
import { useApp } from '../../state/use-app.ts'
import { CheckInSettings } from './CheckInSettings.tsx'
import { CueSettings } from './CueSettings.tsx'
import { DataCard } from './DataCard.tsx'
import { DayStart } from './DayStart.tsx'
import { KeyList } from './KeyList.tsx'
import { ProfileFields } from './ProfileFields.tsx'
import { ReminderSettings } from './ReminderSettings.tsx'
import { privacy, purpose } from './settings-words.ts'
import { ThemeSetting } from './ThemeSetting.tsx'
import { UnitSettings } from './UnitSettings.tsx'
import './settings.css'

export function SettingsPage() {
  const { kind, dataFolder, version, timeZone } = useApp(({ host }) => ({
    kind: host.kind,
    dataFolder: host.dataFolder,
    version: host.version,
    timeZone: host.timeZone,
  }))
  const form = useSettings()
  return (
    <>
      <PageHeader above="Each choice is saved at once" title="Settings">
        <p className="settings-saved" role="status">
          {form.outcome.type === 'saved' ? 'Saved' : ''}
        </p>
      </PageHeader>
      <div className="settings">
        <Card title="About you" aside="every field may stay empty" className="settings-wide">
          <ProfileFields form={form} />
        </Card>
        <Card title="Look and day">
          <ThemeSetting form={form} />
          <DayStart form={form} />
        </Card>
        <Card title="Units and dates">
          <UnitSettings form={form} />
        </Card>
        <Card title="Check-in">
          <CheckInSettings form={form} />
        </Card>
        <Card title="Cues of a routine">
          <CueSettings form={form} />
        </Card>
        <Card title="Reminders" aside="off until you choose" className="settings-wide">
          <ReminderSettings form={form} />
        </Card>
        <DataCard dataFolder={dataFolder} />
        <Card title="Privacy">
          <p className="small">{privacy.join(' ')}</p>
        </Card>
        <Card title="What Afterrun is">
          <p className="small">{purpose}</p>
          <p className="small">
            <SafetyLink />
          </p>
          <p className="tiny settings-version">
            Afterrun {version}, {kind === 'desktop' ? 'desktop app' : 'in the browser, from this computer'} ·
            time zone {timeZone} · MIT licence
          </p>
        </Card>
        <KeyList />
      </div>
    </>
  )
}
