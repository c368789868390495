// The frame of the window follows the chosen theme.
import { expect, test } from 'vitest'
import { followTheme } from '../../../src/main/shell/theme.ts'
import type { AppEvent } from '../../../src/shared/contract/api.ts'
import { defaultSettings } from '../../../src/shared/settings/settings.ts'

test('the theme of the settings is taken at the start and at each choice', () => {
  const listeners: ((event: AppEvent) => void)[] = []
  const nativeTheme: Parameters<typeof followTheme>[0] = { themeSource: 'system' }
  followTheme(nativeTheme, {
    settings: () => ({ ...defaultSettings, theme: 'dark' }),
    subscribe: (listener) => {
      listeners.push(listener)
      return () => {}
    },
  })
  const atStart = nativeTheme.themeSource
  for (const listener of listeners)
    listener({ type: 'settings', settings: { ...defaultSettings, theme: 'light' } })
  expect([atStart, nativeTheme.themeSource]).toEqual(['dark', 'light'])
})
