// What the runner can choose, where the data lives, and what Afterrun is: a page for each part.

import { useEffect, useState } from 'react'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { type SettingsForm, useSettings } from '../../profile/use-settings.ts'
import { useApp } from '../../state/use-app.ts'
import { CheckInSettings } from './CheckInSettings.tsx'
import { CueSettings } from './CueSettings.tsx'
import { DayStart } from './DayStart.tsx'
import { YourData } from './data/YourData.tsx'
import type { Findable } from './find-setting.ts'
import { KeyList } from './KeyList.tsx'
import { ProfileFields } from './ProfileFields.tsx'
import { ReminderSettings } from './ReminderSettings.tsx'
import { SettingsNav } from './SettingsNav.tsx'
import { partOf, type SettingsPart } from './settings-parts.ts'
import { privacy, purpose } from './settings-words.ts'
import { showFound } from './show-found.ts'
import { ThemeSetting } from './ThemeSetting.tsx'
import { UnitSettings } from './UnitSettings.tsx'
import './settings.css'

export function SettingsPage({ about }: { about: string | null }) {
  const form = useSettings()
  const part = partOf(about)
  const [found, setFound] = useState<Findable | null>(null)
  useEffect(() => {
    if (found?.part !== part) return
    if (showFound(found)) return setFound(null)
    // The runner's data is asked for first.
    const coming = new MutationObserver(() => showFound(found) && setFound(null))
    coming.observe(document.body, { childList: true, subtree: true })
    return () => coming.disconnect()
  }, [found, part])
  return (
    <>
      <PageHeader above="Each choice is saved at once" title="Settings">
        <p className="settings-saved" role="status">
          {form.outcome.type === 'saved' ? 'Saved' : ''}
        </p>
      </PageHeader>
      <div className="settings-parts">
        <SettingsNav part={part} onFound={setFound} />
        <Part part={part} form={form} />
      </div>
    </>
  )
}

function Part({ part, form }: { part: SettingsPart; form: SettingsForm }) {
  switch (part) {
    case 'you':
      return (
        <Card title="About you" aside="every field may stay empty">
          <ProfileFields form={form} />
        </Card>
      )
    case 'look':
      return (
        <div className="settings">
          <Card title="Look and day">
            <ThemeSetting form={form} />
            <DayStart form={form} />
          </Card>
          <Card title="Units and dates">
            <UnitSettings form={form} />
          </Card>
        </div>
      )
    case 'check-in':
      return (
        <Card title="Check-in">
          <CheckInSettings form={form} />
        </Card>
      )
    case 'cues':
      return (
        <Card title="Cues of a routine">
          <CueSettings form={form} />
        </Card>
      )
    case 'reminders':
      return (
        <Card title="Reminders" aside="off until you choose">
          <ReminderSettings form={form} />
        </Card>
      )
    case 'data':
      return <YourData />
    case 'about':
      return <About />
    case 'keys':
      return <KeyList />
  }
}

function About() {
  const { kind, version, timeZone } = useApp(({ host }) => ({
    kind: host.kind,
    version: host.version,
    timeZone: host.timeZone,
  }))
  return (
    <div className="settings">
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
    </div>
  )
}
