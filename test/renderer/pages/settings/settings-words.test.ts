// Times of day on the settings page.
import { expect, test } from 'vitest'
import { dayStartText, minutesOf } from '../../../../src/renderer/pages/settings/settings-words.ts'
import { clockOfMinutes } from '../../../../src/shared/words/units.ts'

test('minutes after midnight and a clock time say the same', () => {
  expect([0, 240, 725].map(clockOfMinutes)).toEqual(['00:00', '04:00', '12:05'])
  expect(['00:00', '04:00', '12:05'].map(minutesOf)).toEqual([0, 240, 725])
})

test('the day start says what becomes of a late entry', () => {
  expect(dayStartText(0, '0:00')).toBe('What you log after midnight belongs to the new day.')
  expect(dayStartText(240, '4:00')).toContain('before 4:00 still belongs to the day before')
})
