// What the reminders' settings say of themselves.
import type { Snapshot } from '../../../shared/contract/api.ts'
import type { NotificationLeave } from '../../state/notifications.ts'

/** When the check-ins of a race's clock are. */
export const raceClockText =
  'At the finish and 12, 24, 48 and 72 hours after it, then once a day to day 10 at the time of the check-in. Not where a check-in is logged already; 12 hours that fall into the night wait for 7:00.'

export function strollText(host: Snapshot['host']['kind']): string {
  const counted =
    host === 'desktop'
      ? 'It counts from the last workout, session or reminder, or from when you came back to the computer: locked, asleep or untouched for ten minutes is taken for having got up.'
      : 'It counts from the last workout, session or reminder, or from when you opened the app. It cannot tell whether you are at your desk.'
  return `On days 0 to 10, while Afterrun is open. ${counted} Silent when you are injured, ill or worn out, and when something is sharp or hurts at rest, today, or in yesterday’s last entry.`
}

/** How a reminder will be told, as things are. */
export function leaveText(host: Snapshot['host']['kind'], leave: NotificationLeave): string {
  if (host === 'desktop')
    return 'Reminders come as notifications of your desktop while Afterrun is open; where it has none, as a line above the page.'
  if (leave === 'granted') return 'Reminders come as notifications of this browser while this page is open.'
  if (leave === 'denied')
    return 'This browser does not let Afterrun notify you, so reminders come as a line above the page. The browser’s settings for this page can change that.'
  return 'Reminders come as a line above the page, since this browser has not been asked or did not answer.'
}
