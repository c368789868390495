// @vitest-environment jsdom
// The voices to choose from, and what is said where there are none.
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { VoiceSetting } from '../../../../src/renderer/pages/settings/VoiceSetting.tsx'
import { defaultSettings } from '../../../../src/shared/settings/settings.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const voice = (name: string, lang: string, localService = true) => ({
  name,
  lang,
  localService,
  default: false,
})

/** A computer that names its voices only when it is asked a second time, as browsers do. */
function open(voices: ReturnType<typeof voice>[]) {
  let known: typeof voices = []
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => known })
  vi.stubGlobal('speechSynthesis', synthesis)
  const chosen: unknown[] = []
  render(<VoiceSetting cues={defaultSettings.cues} onChoose={(part) => chosen.push(part)} />)
  known = voices
  act(() => void synthesis.dispatchEvent(new Event('voiceschanged')))
  return { chosen }
}

const lines = (label: string) =>
  [...screen.getByLabelText<HTMLSelectElement>(label).options].map(({ text }) => text)

test('the voices of the language on this computer can be chosen, none that sends the words away', async () => {
  const { chosen } = open([voice('Ava', 'en-GB'), voice('Anna', 'de-DE'), voice('Cloud', 'en-US', false)])
  expect(lines('Voice')).toEqual(['The usual one of this computer', 'Ava (en-GB)'])
  await userEvent.selectOptions(screen.getByLabelText('Voice'), 'Ava')
  expect(chosen).toEqual([{ voiceName: 'Ava' }])
})

test('another language is chosen without the voice of the one before', async () => {
  const { chosen } = open([voice('Ava', 'en-GB'), voice('Anna', 'de-DE')])
  expect(lines('Language of the voice')).toEqual(['English, as the built-in routines', 'German'])
  await userEvent.selectOptions(screen.getByLabelText('Language of the voice'), 'German')
  expect(chosen).toEqual([{ voiceLanguage: 'de', voiceName: null }])
})

test('where no voice speaks the language, the runner is told that beeps go on', () => {
  open([voice('Anna', 'de-DE')])
  expect(screen.getByRole('status').textContent).toBe(
    'This computer has no English voice of its own, so no words are said. Beeps and flash work as chosen.',
  )
  expect(screen.queryByLabelText('Voice')).toBe(null)
})
