// Units, first weekday and clock: chosen, or as the language has them.
import { expect, it } from 'vitest'
import { defaultSettings } from '../../../src/shared/settings/settings.ts'
import { preferencesOf } from '../../../src/shared/words/preferences.ts'

it('follows the language until something is chosen', () => {
  expect(preferencesOf(defaultSettings, 'de-DE')).toMatchObject({ unit: 'km', clock: '24h' })
  expect(preferencesOf(defaultSettings, 'en-US')).toMatchObject({ unit: 'miles', clock: '12h' })
  expect(preferencesOf({ units: 'km', firstWeekday: 3, clock: '24h' }, 'en-US')).toEqual({
    locale: 'en-US',
    unit: 'km',
    firstWeekday: 3,
    clock: '24h',
  })
})
