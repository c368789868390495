// Reminders as notifications of the desktop.
import { expect, it } from 'vitest'
import { createNotifier } from '../../../src/main/shell/notifications.ts'
import type { AppEvent } from '../../../src/shared/contract/api.ts'

const event: AppEvent = {
  type: 'reminder',
  reminder: {
    id: 'check-in:2026-11-24',
    title: 'How are you today?',
    text: 'It is open.',
    opens: 'check_in',
  },
  shown: false,
}

function desktop(isSupported: boolean) {
  const log: unknown[] = []
  const clicks: (() => void)[] = []
  const notify = createNotifier({
    isSupported: () => isSupported,
    make: (words) => {
      const notification = {
        show: () => log.push({ shown: words }),
        on(_: string, listener: () => void) {
          clicks.push(listener)
          return notification as never
        },
      }
      return notification as never
    },
    open: (page) => log.push({ opened: page }),
  })
  return { log, clicks, notify }
}

it('shows a reminder, marks it as shown, and opens its page with a click', () => {
  const { log, clicks, notify } = desktop(true)
  expect(notify(event)).toEqual({ ...event, shown: true })
  for (const click of clicks) click()
  expect(log).toEqual([
    { shown: { title: 'How are you today?', body: 'It is open.' } },
    { opened: 'check_in' },
  ])
})

it('leaves a reminder to the window where the desktop has no notifications', () => {
  const { log, notify } = desktop(false)
  expect([notify(event), log]).toEqual([event, []])
})

it('passes other events as they are', () => {
  const { log, notify } = desktop(true)
  const other: AppEvent = { type: 'routines', routines: [] }
  expect([notify(other), log]).toEqual([other, []])
})
