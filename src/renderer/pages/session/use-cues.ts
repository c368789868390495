// Gives the cues that main announces: beeps on the audio clock, words and flashes at their moment.
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { type Beeper, createBeeper } from '../../audio/beeper.ts'
import { createMoments, type Moments, windowLater } from '../../audio/moments.ts'
import { speak } from '../../audio/voice.ts'
import { useApp, useClient } from '../../use-app.ts'
import { flash } from './flash.ts'
import { muted, unmuted } from './mute.ts'

/** The words of cues are English, so an English voice says them. */
const spokenLanguage = 'en'

export type CueChoice = {
  chosen: Settings['cues']
  choose: (part: Partial<Settings['cues']>) => void
  toggleMute: () => void
}

export function useCues(running: boolean, flashPlace: RefObject<HTMLElement | null>): CueChoice {
  const { cues, settings } = useApp()
  const client = useClient()
  const chosen = settings.cues
  const latest = useRef(chosen)
  latest.current = chosen
  const beeper = useRef<Beeper | null>(null)
  const moments = useRef<Moments | null>(null)

  useEffect(() => {
    beeper.current = createBeeper(() => new AudioContext())
    moments.current = createMoments(windowLater, ({ say, sound }) => {
      const { voice, flash: flashes, volume } = latest.current
      if (voice && say && 'speechSynthesis' in window) speak(speechSynthesis, say, voiceLocale(), volume)
      if (flashes && sound !== 'tick' && flashPlace.current) flash(flashPlace.current)
    })
    return () => {
      beeper.current?.close()
      moments.current?.clear()
      if ('speechSynthesis' in window) speechSynthesis.cancel()
    }
  }, [flashPlace])

  useEffect(() => {
    if (running) return
    beeper.current?.close()
    moments.current?.clear()
  }, [running])

  const { beeps, volume } = chosen
  useEffect(() => {
    if (!running || !cues) return
    const mainNowMs = () => cues.nowMs + performance.now() - cues.heardMs
    const play = () => {
      if (mayOpenAudio()) beeper.current?.play(beeps ? cues.cues : [], mainNowMs(), volume)
    }
    moments.current?.plan(cues.cues, mainNowMs())
    play()
    // A page that was only reloaded may not sound before it is touched.
    if (mayOpenAudio()) return
    const touches = ['pointerdown', 'keydown'] as const
    for (const touch of touches) window.addEventListener(touch, play, { once: true })
    return () => {
      for (const touch of touches) window.removeEventListener(touch, play)
    }
  }, [running, cues, beeps, volume])

  const choose = useCallback(
    (part: Partial<Settings['cues']>) => {
      void client.saveSettings({ ...settings, cues: { ...settings.cues, ...part } })
    },
    [client, settings],
  )
  const before = useRef({ beeps: true, voice: false })
  const toggleMute = useCallback(() => {
    const { beeps, voice } = latest.current
    if (beeps || voice) before.current = { beeps, voice }
    choose(beeps || voice ? muted : unmuted(before.current))
  }, [choose])
  return { chosen, choose, toggleMute }
}

function mayOpenAudio(): boolean {
  return navigator.userActivation?.hasBeenActive ?? true
}

function voiceLocale(): string {
  return navigator.language.startsWith(spokenLanguage) ? navigator.language : spokenLanguage
}
