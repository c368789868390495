// Which voice speaks: one of the language, and one that lives on this computer.
import { expect, test } from 'vitest'
import { chooseVoice } from '../../../src/renderer/audio/voice.ts'

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
})

test('the voice of the same country comes before others of the language', () => {
  const voices = [voice('de-DE'), voice('en-US', true, true), voice('en_GB')]
  expect(chooseVoice(voices, 'en-GB')).toBe(voices[2])
})

test('without the country, the computer’s usual voice of the language speaks', () => {
  const voices = [voice('en-AU'), voice('en-US', true, true)]
  expect(chooseVoice(voices, 'en-ZA')).toBe(voices[1])
})

test('a voice that sends the words away is never chosen', () => {
  expect(chooseVoice([voice('en-GB', false, true)], 'en-GB')).toBe(null)
})

test('no voice of another language stands in', () => {
  expect(chooseVoice([voice('fr-FR', true, true)], 'en-GB')).toBe(null)
})
