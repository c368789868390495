// What the runner can choose, where the data lives, and what Afterrun is.

import { useEffect } from 'react'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { type SettingsForm, useSettings } from '../../profile/use-settings.ts'
import { useApp } from '../../state/use-app.ts'
import { CheckInSettings } from './CheckInSettings.tsx'
import { CueSettings } from './CueSettings.tsx'
import { DayStart } from './DayStart.tsx'
import { YourData } from './data/YourData.tsx'
import { KeyList } from './KeyList.tsx'
import { ProfileFields } from './ProfileFields.tsx'
import { ReminderSettings } from './ReminderSettings.tsx'
import { partOf, SettingsNav } from './SettingsNav.tsx'
import { privacy, purpose } from './settings-words.ts'
import { ThemeSetting } from './ThemeSetting.tsx'
import { UnitSettings } from './UnitSettings.tsx'
import './settings.css'

export function SettingsPage({ about }: { about: string | null }) {
  const form = useSettings()
  const part = partOf(about)
  useEffect(() => {
    // At the beginning the page stands as it opens.
    if (about === null || part === 'data') return
    document.querySelector(`.settings-at-${part}`)?.scrollIntoView?.({ block: 'start' })
  }, [about, part])
  return (
    <>
      <PageHeader above="Each choice is saved at once" title="Settings">
        <p className="settings-saved" role="status">
          {form.outcome.type === 'saved' ? 'Saved' : ''}
        </p>
      </PageHeader>
      <div className="settings-parts">
        <SettingsNav part={part} />
        {part === 'data' ? <YourData /> : <Choices form={form} />}
      </div>
    </>
  )
}

function Choices({ form }: { form: SettingsForm }) {
  const { kind, version, timeZone } = useApp(({ host }) => ({
    kind: host.kind,
    version: host.version,
    timeZone: host.timeZone,
  }))
  return (
    <div className="settings">
      <Card title="About you" aside="every field may stay empty" className="settings-wide settings-at-you">
        <ProfileFields form={form} />
      </Card>
      <Card title="Look and day" className="settings-at-look">
        <ThemeSetting form={form} />
        <DayStart form={form} />
      </Card>
      <Card title="Units and dates">
        <UnitSettings form={form} />
      </Card>
      <Card title="Check-in" className="settings-at-check-in">
        <CheckInSettings form={form} />
      </Card>
      <Card title="Cues of a routine" className="settings-at-cues">
        <CueSettings form={form} />
      </Card>
      <Card title="Reminders" aside="off until you choose" className="settings-wide settings-at-reminders">
        <ReminderSettings form={form} />
      </Card>
      <Card title="Privacy" className="settings-at-about">
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
  )
}
