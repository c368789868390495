// What undo takes back of the settings, and what it leaves alone.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createSettingsHistory } from '../../../src/renderer/state/settings-history.ts'
import { defaultSettings, type Settings } from '../../../src/shared/settings/settings.ts'

const themes = ['system', 'light', 'dark'] as const
const dark: Settings = { ...defaultSettings, theme: 'dark' }
const louder = (from: Settings, beepVolume: number): Settings => ({
  ...from,
  cues: { ...from.cues, beepVolume },
})

describe('the history of the settings', () => {
  it('takes the latest choice back and makes it again', () => {
    const history = createSettingsHistory()
    history.chose({ before: defaultSettings, after: dark }, 7)
    expect(history.step('redo', dark, 7)).toBe(null)
    expect(history.step('undo', dark, 7)).toEqual(defaultSettings)
    expect(history.step('undo', defaultSettings, 7)).toBe(null)
    expect(history.step('redo', defaultSettings, 7)).toEqual(dark)
  })

  it('takes a slider that was drawn along back as one', () => {
    const history = createSettingsHistory()
    const [half, full] = [louder(dark, 0.5), louder(dark, 1)]
    history.chose({ before: defaultSettings, after: dark }, 0)
    history.chose({ before: dark, after: half }, 0)
    history.chose({ before: half, after: full }, 0)
    expect(history.step('undo', full, 0)).toEqual(dark)
    expect(history.step('undo', dark, 0)).toEqual(defaultSettings)
  })

  it('leaves the settings alone once the journal was written, something else was taken out, or another window chose', () => {
    const history = createSettingsHistory()
    history.chose({ before: defaultSettings, after: dark }, 1)
    expect(history.step('undo', dark, 2)).toBe(null)
    expect(history.step('undo', louder(dark, 0.2), 1)).toBe(null)
    history.forget()
    expect(history.step('undo', dark, 1)).toBe(null)
  })

  property.prop([
    fc.array(fc.record({ theme: fc.constantFrom(...themes), volume: fc.integer({ min: 0, max: 3 }) })),
  ])('any choices, all taken back, leave the first settings, and made again the last', (chosen) => {
    const history = createSettingsHistory()
    let now: Settings = defaultSettings
    for (const { theme, volume } of chosen) {
      const after = louder({ ...now, theme }, volume / 3)
      history.chose({ before: now, after }, 0)
      now = after
    }
    const last = now
    const walk = (direction: 'undo' | 'redo') => {
      for (let next = history.step(direction, now, 0); next; next = history.step(direction, now, 0))
        now = next
    }
    walk('undo')
    expect(now).toEqual(chosen.length > 0 ? defaultSettings : last)
    walk('redo')
    expect(now).toEqual(last)
  })
})
