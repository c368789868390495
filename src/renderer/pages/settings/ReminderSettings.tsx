// Reminders: which, when, and when never; the leave to notify is asked for only when one is switched on.
import { useState } from 'react'
import type { Reminders } from '../../../shared/settings/settings.ts'
import { inMinutes, readNumber } from '../../../shared/typed/numbers.ts'
import { Switch } from '../../parts/Switch.tsx'
import { SettingNumber } from '../../profile/SettingNumber.tsx'
import type { SettingsForm } from '../../profile/use-settings.ts'
import { askToNotify, notificationLeave } from '../../state/notifications.ts'
import { useApp } from '../../state/use-app.ts'
import { leaveText, raceClockText, strollText } from './reminder-words.ts'
import { TimeSetting } from './TimeSetting.tsx'

export function ReminderSettings({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  const { reminders } = settings
  const kind = useApp(({ host }) => host.kind)
  const [leave, setLeave] = useState(() => notificationLeave())
  const set = (part: Partial<Reminders>) => choose({ reminders: { ...reminders, ...part } })

  function switchOn(part: Partial<Reminders>, isOn: boolean) {
    set(part)
    if (isOn && kind === 'browser') void askToNotify().then(setLeave)
  }
  const isAnyOn = reminders.checkIn || reminders.raceClock || reminders.stroll
  return (
    <div className="reminder-settings">
      <div className="reminder-part">
        <Switch
          label="Check-in"
          about="Once a day, and not on a day that has an entry already."
          on={reminders.checkIn}
          onSwitch={(on) => switchOn({ checkIn: on }, on)}
        />
        <TimeSetting
          label="Check-in at"
          minutes={reminders.checkInMinutes}
          onMinutes={(checkInMinutes) => set({ checkInMinutes })}
          outcome={outcome}
          path="reminders.checkInMinutes"
        />
      </div>
      <div className="reminder-part">
        <Switch
          label="The check-ins after a race"
          about={raceClockText}
          on={reminders.raceClock}
          onSwitch={(on) => switchOn({ raceClock: on }, on)}
        />
      </div>
      <div className="reminder-part">
        <Switch
          label="A stroll after a race"
          about={strollText(kind)}
          on={reminders.stroll}
          onSwitch={(on) => switchOn({ stroll: on }, on)}
        />
        <SettingNumber
          label="After so many minutes"
          unit="min"
          value={reminders.strollEveryMinutes}
          read={(text) => {
            const minutes = readNumber(text, 'A number of minutes', inMinutes)
            return minutes.ok && minutes.value === null ? { ok: true, value: 45 } : minutes
          }}
          onNumber={(minutes) => minutes !== null && set({ strollEveryMinutes: minutes })}
          outcome={outcome}
          path="reminders.strollEveryMinutes"
        />
      </div>
      <div className="reminder-part">
        <h3>Quiet hours</h3>
        <p className="tiny">Nothing is said in them; a check-in that falls into them waits for their end.</p>
        <div className="reminder-times">
          <TimeSetting
            label="Quiet from"
            minutes={reminders.quietFromMinutes}
            onMinutes={(quietFromMinutes) => set({ quietFromMinutes })}
            outcome={outcome}
            path="reminders.quietFromMinutes"
          />
          <TimeSetting
            label="Quiet until"
            minutes={reminders.quietToMinutes}
            onMinutes={(quietToMinutes) => set({ quietToMinutes })}
            outcome={outcome}
            path="reminders.quietToMinutes"
          />
        </div>
      </div>
      {isAnyOn && (
        <p className="small reminder-leave" role="status">
          {leaveText(kind, leave)}
        </p>
      )}
    </div>
  )
}
