// Times of day on the settings page.
import { expect, test } from 'vitest'
import { dayStartText, minutesOf, timeText } from '../../../../src/renderer/pages/settings/settings-texts.ts'

test('minutes after midnight and a time field say the same', () => {
  expect([0, 240, 725].map(timeText)).toEqual(['00:00', '04:00', '12:05'])
  expect(['00:00', '04:00', '12:05', '12:05:30'].map(minutesOf)).toEqual([0, 240, 725, 725])
})

test('a time that is not filled in is no time', () => {
  expect(minutesOf('')).toBe(null)
})

test('the day start says what becomes of a late entry', () => {
  expect(dayStartText(0)).toBe('What you log after midnight belongs to the new day.')
  expect(dayStartText(240)).toContain('before 04:00 still belongs to the day before')
})
