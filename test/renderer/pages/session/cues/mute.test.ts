// Mute, and sound again as it was.
import { expect, test } from 'vitest'
import { unmuted } from '../../../../../src/renderer/pages/session/cues/mute.ts'

test('after a mute the same cues sound as before it', () => {
  expect(unmuted({ beeps: false, voice: true })).toEqual({ beeps: false, voice: true })
})

test('where nothing was on before, beeps come on', () => {
  expect(unmuted({ beeps: false, voice: false })).toEqual({ beeps: true, voice: false })
})
