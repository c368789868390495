// The voice: speaks a cue's words with a voice of this computer, and is never waited for.

/** What is read of a voice; lists of thousands are common on Linux. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** The best voice of the language that speaks on this computer, never one that sends the words away. */
export function chooseVoice<V extends Voice>(voices: readonly V[], locale: string): V | null {
  const language = baseOf(locale)
  const own = voices.filter((voice) => voice.localService && baseOf(voice.lang) === language)
  return (
    own.find((voice) => sameLocale(voice.lang, locale)) ??
    own.find((voice) => voice.default) ??
    own[0] ??
    null
  )
}

/** Says the words at once in place of whatever is still being said; silent where there is no fitting voice. */
export function speak(synthesis: SpeechSynthesis, words: string, locale: string, volume: number): void {
  const voice = chooseVoice(synthesis.getVoices(), locale)
  if (!voice) return
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.volume = volume
  synthesis.cancel()
  synthesis.speak(utterance)
}

function baseOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

function sameLocale(one: string, other: string): boolean {
  return one.replace('_', '-').toLowerCase() === other.replace('_', '-').toLowerCase()
}
