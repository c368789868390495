// A reminder as a quiet line above the page, where no notification could tell it.
import { Bell, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { reminderLinks } from '../commands/routes.ts'
import { goTo } from '../commands/use-route.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { notify } from '../state/notifications.ts'
import { useApp, useClient } from '../state/use-app.ts'
import './news-line.css'
import './reminder-line.css'
import type { Reminder } from '../../shared/recovery/reminders.ts'

export function ReminderLine() {
  const reminder = useApp((app) => app.reminder)
  const client = useClient()
  const [inLine, setInLine] = useState<Reminder | null>(null)
  useEffect(() => {
    if (!reminder) return
    const open = () => {
      window.focus()
      goTo(reminderLinks[reminder.opens].href)
    }
    if (!notify(reminder, open)) setInLine(reminder)
    client.dismissReminder()
  }, [reminder, client])
  return (
    <div role="status">
      {inLine && (
        <p className="news-line reminder-line">
          <Bell aria-hidden="true" />
          <span>
            <strong>{inLine.title}</strong> {inLine.text}
          </span>
          <a href={reminderLinks[inLine.opens].href} onClick={() => setInLine(null)}>
            {reminderLinks[inLine.opens].text}
          </a>
          <IconButton label="Close this reminder" onClick={() => setInLine(null)}>
            <X aria-hidden="true" />
          </IconButton>
        </p>
      )}
    </div>
  )
}
