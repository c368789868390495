// What the reminders say of what they can know.
import { expect, it } from 'vitest'
import { strollText } from '../../../../src/renderer/pages/settings/reminder-words.ts'

it('says that a browser cannot see the desk, and what the desktop takes for having got up', () => {
  expect([strollText('browser'), strollText('desktop')]).toEqual([
    expect.stringContaining('It cannot tell whether you are at your desk'),
    expect.stringContaining('untouched for ten minutes is taken for having got up'),
  ])
})
