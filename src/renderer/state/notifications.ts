// Reminders as notifications of the browser, where the runner has allowed them.
import type { Reminder } from '../../shared/recovery/reminders.ts'

/** `missing` where the window knows no notifications. */
export type NotificationLeave = 'granted' | 'denied' | 'default' | 'missing'

/** What of the browser is used, so that tests can stand in for it. */
export type NotificationMaker = {
  new (title: string, words: { body: string; tag: string }): { onclick: ((event: Event) => void) | null }
  permission: 'granted' | 'denied' | 'default'
  requestPermission(): Promise<'granted' | 'denied' | 'default'>
}

const here = (): NotificationMaker | undefined => globalThis.Notification

export function notificationLeave(maker = here()): NotificationLeave {
  return maker?.permission ?? 'missing'
}

/** Asks the runner through the browser; only to be called when reminders are switched on. */
export async function askToNotify(maker = here()): Promise<NotificationLeave> {
  return maker ? await maker.requestPermission() : 'missing'
}

/** Shows a reminder and says whether it could; of several windows with the same one the browser keeps one. */
export function notify(reminder: Reminder, onOpen: () => void, maker = here()): boolean {
  if (maker?.permission !== 'granted') return false
  try {
    const shown = new maker(reminder.title, { body: reminder.text, tag: reminder.id })
    shown.onclick = onOpen
    return true
  } catch {
    // Some browsers on phones have the name and the leave, and refuse the making.
    return false
  }
}
