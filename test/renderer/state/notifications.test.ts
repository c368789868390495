// Reminders as notifications of the browser.
import { expect, it } from 'vitest'
import {
  askToNotify,
  type NotificationMaker,
  notificationLeave,
  notify,
} from '../../../src/renderer/state/notifications.ts'
import type { Reminder } from '../../../src/shared/recovery/reminders.ts'

const reminder: Reminder = {
  id: 'check-in:2026-11-24',
  title: 'How are you today?',
  text: 'Open.',
  opens: 'today',
}

function browser(permission: NotificationMaker['permission'], refusesMaking = false) {
  const made: { title: string; words: unknown; onclick: ((event: Event) => void) | null }[] = []
  class Maker {
    static permission = permission
    static requestPermission = async () => permission
    onclick: ((event: Event) => void) | null = null
    title: string
    words: unknown
    constructor(title: string, words: unknown) {
      if (refusesMaking) throw new TypeError('Illegal constructor')
      this.title = title
      this.words = words
      made.push(this)
    }
  }
  return { maker: Maker satisfies NotificationMaker, made }
}

it('shows a reminder that the runner allowed, and a click opens its page', () => {
  const { maker, made } = browser('granted')
  let opened = 0
  expect(notify(reminder, () => opened++, maker)).toBe(true)
  expect(made.map(({ title, words }) => ({ title, words }))).toEqual([
    { title: 'How are you today?', words: { body: 'Open.', tag: 'check-in:2026-11-24' } },
  ])
  made[0]?.onclick?.(new Event('click'))
  expect(opened).toBe(1)
})

it('shows nothing where it is not allowed, not asked, or not to be made', () => {
  expect(notify(reminder, () => {}, browser('denied').maker)).toBe(false)
  expect(notify(reminder, () => {}, browser('default').maker)).toBe(false)
  expect(notify(reminder, () => {}, browser('granted', true).maker)).toBe(false)
  expect(notify(reminder, () => {}, undefined)).toBe(false)
})

it('knows whether it may', async () => {
  expect([notificationLeave(browser('denied').maker), await askToNotify(browser('granted').maker)]).toEqual([
    'denied',
    'granted',
  ])
})
