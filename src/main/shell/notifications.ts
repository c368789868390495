// Reminders as notifications of the desktop; a click brings the window to what they are about.
import type { Notification } from 'electron'
import type { AppEvent } from '../../shared/contract/api.ts'
import type { Reminder } from '../../shared/recovery/reminders.ts'

export type NotifierPorts = {
  isSupported(): boolean
  make(words: { title: string; body: string }): Pick<Notification, 'show' | 'on'>
  open(place: Reminder['opens']): void
}

/** Shows a reminder and marks its event as shown, so that the window does not tell it again; other events pass as they are. */
export function createNotifier({ isSupported, make, open }: NotifierPorts): (event: AppEvent) => AppEvent {
  // A notification that nothing holds on to loses its click.
  let latest: ReturnType<NotifierPorts['make']> | null = null
  return (event) => {
    if (event.type !== 'reminder' || !isSupported()) return event
    const { title, text, opens } = event.reminder
    latest = make({ title, body: text })
    latest.on('click', () => open(opens))
    latest.show()
    return { ...event, shown: true }
  }
}
