// Gives the cues that main announces: beeps on the audio clock, words and flashes at their moment.
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { SessionState } from '../../../../shared/session/state.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import { type Beeper, createBeeper } from '../../../audio/beeper.ts'
import { createMoments, type Moments } from '../../../audio/cue-times.ts'
import { windowFlash } from '../../../audio/flash.ts'
import { useVoices } from '../../../audio/use-voices.ts'
import { noVoiceWords, speak, voicesOf } from '../../../audio/voice.ts'
import { useApp } from '../../../state/use-app.ts'
import { windowLater } from '../../../timer/later.ts'
import { type CueChoice, useCueChoice } from './use-cue-choice.ts'

/** Only the page that leads gives them. Lives above the player, since the last cue is still heard when the player has given way to the end screen. */
export function useCues(
  phase: SessionState['type'],
  flashPlace: RefObject<HTMLElement | null>,
  leads: boolean,
): CueChoice {
  const cues = useApp((app) => app.cues)
  const mainLeadMs = useApp((app) => app.mainLeadMs)
  const choice = useCueChoice()
  const { chosen } = choice
  const latest = useLatest({ chosen, phase, mainLeadMs })
  const beeper = useRef<Beeper | null>(null)
  const moments = useRef<Moments | null>(null)
  const mainNowMs = useCallback(() => performance.now() + latest.current.mainLeadMs, [latest])

  /** What has begun is heard to its end only when the session has come to its own. */
  const stop = useCallback(() => {
    if (latest.current.phase === 'finished') {
      beeper.current?.ringOut(mainNowMs())
      moments.current?.plan([], mainNowMs())
      return
    }
    beeper.current?.close()
    moments.current?.clear()
    if ('speechSynthesis' in window) speechSynthesis.cancel()
  }, [latest, mainNowMs])

  useEffect(() => {
    beeper.current = createBeeper(() => new AudioContext(), windowLater)
    moments.current = createMoments(windowLater, (cue) =>
      tell(cue, latest.current.chosen, flashPlace.current),
    )
    return stop
  }, [flashPlace, latest, stop])

  useEffect(() => {
    if (phase !== 'running') stop()
  }, [phase, stop])

  const { beeps, beepVolume } = chosen
  // biome-ignore lint/correctness/useExhaustiveDependencies: a better idea of main's clock places the same cues anew.
  useEffect(() => {
    if (!leads || (phase !== 'running' && phase !== 'finished')) return
    // After the end only what is due by then: the last cue, where Done has ended the session.
    const due = phase === 'finished' ? cues.filter(({ atMs }) => atMs <= mainNowMs()) : cues
    const play = () => {
      if (!mayOpenAudio()) return
      beeper.current?.play(beeps ? due : [], mainNowMs(), beepVolume)
      if (phase === 'finished') beeper.current?.ringOut(mainNowMs())
    }
    moments.current?.plan(due, mainNowMs())
    play()
    // A page that was only reloaded may not sound before it is touched.
    if (mayOpenAudio()) return
    const touches = ['pointerdown', 'keydown'] as const
    for (const touch of touches) window.addEventListener(touch, play, { once: true })
    return () => {
      for (const touch of touches) window.removeEventListener(touch, play)
    }
  }, [phase, leads, cues, mainLeadMs, beeps, beepVolume, mainNowMs])

  useMissingVoice(chosen, phase === 'running', choice.say)
  return choice
}

function tell(
  { say, sound }: { say: string | null; sound: string },
  chosen: Settings['cues'],
  flashPlace: HTMLElement | null,
): void {
  if (chosen.voice && say && 'speechSynthesis' in window)
    speak(speechSynthesis, say, chosen, navigator.language)
  if (chosen.flash && sound !== 'tick' && flashPlace) windowFlash(flashPlace, chosen.flashStrength)
}

/** Whoever waits for words is told that none will come. */
function useMissingVoice(
  { voice, voiceLanguage }: Settings['cues'],
  running: boolean,
  say: (text: string) => void,
): void {
  const voices = useVoices(voice && running)
  const missing = voice && running && voices !== null && voicesOf(voices, voiceLanguage).length === 0
  useEffect(() => {
    if (missing) say(noVoiceWords(voiceLanguage))
  }, [missing, voiceLanguage, say])
}

function mayOpenAudio(): boolean {
  return navigator.userActivation?.hasBeenActive ?? true
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  latest.current = value
  return latest
}
