// Beeps: keeps the audio clock filled with the coming cues while a session runs.
import type { Later } from '../../shared/base/later.ts'
import type { Cue } from '../../shared/session/cues.ts'
import { type Given, replaceCues } from './played-cues.ts'
import { latestMs, longestSeconds, sound, tonesAt } from './tones.ts'

export type Beeper = {
  /** Replaces all beeps that have not begun; `mainNowMs` is main's clock at this moment. */
  play(cues: readonly Cue[], mainNowMs: number, volume: number): void
  /** Takes back what has not begun, lets the rest be heard to its end, then lets the sound device go. */
  ringOut(mainNowMs: number): void
  /** Stops everything and lets the sound device go. */
  close(): void
}

const ringsMs = latestMs + longestSeconds * 1000

/** `open` makes an audio context; it is asked for when the first beep is due, never before. */
export function createBeeper(open: () => AudioContext, later: Later): Beeper {
  let audio: { context: AudioContext; volume: GainNode } | null = null
  let given: readonly Given[] = []
  let stayOpen = () => {}

  function ready() {
    stayOpen()
    if (!audio) {
      const context = open()
      const volume = context.createGain()
      volume.connect(context.destination)
      audio = { context, volume }
    }
    if (audio.context.state === 'suspended') void audio.context.resume()
    return audio
  }

  function close() {
    stayOpen()
    void audio?.context.close()
    audio = null
    given = []
  }

  return {
    play(cues, mainNowMs, volume) {
      if (cues.length === 0 && !audio) return
      const { context, volume: out } = ready()
      out.gain.value = volume
      const now = { mainMs: mainNowMs, audioSeconds: context.currentTime }
      given = replaceCues(given, cues, mainNowMs, (cue) => {
        const stops = tonesAt(cue, now).map((part) => sound(context, out, part))
        return () => {
          for (const stop of stops) stop()
        }
      })
    },
    ringOut(mainNowMs) {
      if (!audio) return
      stayOpen()
      given = replaceCues(given, [], mainNowMs, () => () => {})
      stayOpen = later(ringsMs, close)
    },
    close,
  }
}
