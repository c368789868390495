// The voice: speaks a cue's words with a voice of this computer, and is never waited for.
import { english } from '../../shared/base/words.ts'
import type { Settings } from '../../shared/settings/settings.ts'

/** What is read of a voice; lists of thousands are common on Linux. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>
export type SpokenChoice = Pick<Settings['cues'], 'voiceLanguage' | 'voiceName' | 'voiceVolume'>

/** The voices of a language that speak on this computer, none that sends the words away. */
export function voicesOf<V extends Voice>(voices: readonly V[], language: string): V[] {
  return voices.filter((voice) => voice.localService && baseOf(voice.lang) === language)
}

/** The languages that this computer speaks by itself, `en`, in order. */
export function languagesOf(voices: readonly Voice[]): string[] {
  const own = voices.filter(({ localService }) => localService).map(({ lang }) => baseOf(lang))
  return [...new Set(own)].filter((language) => language !== '').sort()
}

/** The voice that was chosen by name, otherwise the language's best one for this locale. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  { voiceLanguage, voiceName }: Pick<SpokenChoice, 'voiceLanguage' | 'voiceName'>,
  locale: string,
): V | null {
  const own = voicesOf(voices, voiceLanguage)
  return (
    own.find(({ name }) => name === voiceName) ??
    own.find((voice) => sameLocale(voice.lang, locale)) ??
    own.find((voice) => voice.default) ??
    own[0] ??
    null
  )
}

/** Says the words at once in place of whatever is still being said; silent where there is no fitting voice. */
export function speak(synthesis: SpeechSynthesis, words: string, choice: SpokenChoice, locale: string): void {
  const voice = chooseVoice(synthesis.getVoices(), choice, locale)
  if (!voice) return
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.volume = choice.voiceVolume
  synthesis.cancel()
  synthesis.speak(utterance)
}

/** Why nothing is said, in the runner's words. */
export function noVoiceWords(language: string): string {
  return `This computer has no ${languageName(language)} voice of its own, so no words are said. Beeps and flash work as chosen.`
}

/** `English` for `en`. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([english], { type: 'language', fallback: 'code' }).of(language) ?? language
}

function baseOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

function sameLocale(one: string, other: string): boolean {
  return one.replace('_', '-').toLowerCase() === other.replace('_', '-').toLowerCase()
}
