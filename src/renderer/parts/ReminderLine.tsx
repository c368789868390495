// A reminder as a quiet line above the page, where no notification could tell it.
import { Bell, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Reminder } from '../../shared/api.ts'
import { notify } from '../notifications.ts'
import { reminderLinks } from '../routes.ts'
import { useApp, useClient } from '../use-app.ts'
import { goTo } from '../use-route.ts'
import { IconButton } from './IconButton.tsx'
import './reminder-line.css'

export function ReminderLine() {
  const { reminder } = useApp()
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
        <p className="reminder-line">
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
