// Which voice speaks: one of the language, and one that lives on this computer.
import { expect, test } from 'vitest'
import { chooseVoice, languageName, languagesOf, voicesOf } from '../../../src/renderer/audio/voice.ts'

const voice = (lang: string, localService = true, isDefault = false, name = lang) => ({
  lang,
  localService,
  default: isDefault,
  name,
})
const english = { voiceLanguage: 'en', voiceName: null }

test('the voice of the same country comes before others of the language', () => {
  const voices = [voice('de-DE'), voice('en-US', true, true), voice('en_GB')]
  expect(chooseVoice(voices, english, 'en-GB')).toBe(voices[2])
})

test('without the country, the computer’s usual voice of the language speaks', () => {
  const voices = [voice('en-AU'), voice('en-US', true, true)]
  expect(chooseVoice(voices, english, 'en-ZA')).toBe(voices[1])
})

test('the voice chosen by name comes before the one of the country', () => {
  const voices = [voice('en-GB'), voice('en-US', true, false, 'Ava')]
  expect(chooseVoice(voices, { voiceLanguage: 'en', voiceName: 'Ava' }, 'en-GB')).toBe(voices[1])
})

test('where the chosen voice is gone, another of the language speaks', () => {
  const voices = [voice('en-GB')]
  expect(chooseVoice(voices, { voiceLanguage: 'en', voiceName: 'Ava' }, 'en-GB')).toBe(voices[0])
})

test('a voice that sends the words away is never chosen, not even by name', () => {
  const away = [voice('en-GB', false, true, 'Ava')]
  expect(chooseVoice(away, { voiceLanguage: 'en', voiceName: 'Ava' }, 'en-GB')).toBe(null)
})

test('no voice of another language stands in', () => {
  expect(chooseVoice([voice('fr-FR', true, true)], english, 'en-GB')).toBe(null)
})

test('the voices to choose from speak the chosen language on this computer', () => {
  const voices = [voice('de-DE'), voice('en-GB'), voice('de_AT'), voice('de-CH', false)]
  expect(voicesOf(voices, 'de').map(({ lang }) => lang)).toEqual(['de-DE', 'de_AT'])
})

test('each language of this computer is named once', () => {
  const voices = [voice('en-GB'), voice('de-DE'), voice('de_AT'), voice('fr-FR', false)]
  expect(languagesOf(voices).map(languageName)).toEqual(['German', 'English'])
})
