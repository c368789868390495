// From cues to oscillator times: which tones a cue is made of, and where they lie on the audio clock.
import type { Cue } from '../../shared/session/cues.ts'

/** One oscillator: when it starts on its clock, how long it sounds, how high and how loud (0-1). */
export type Tone = { startSeconds: number; lengthSeconds: number; frequencyHz: number; peak: number }

/** The same moment on main's clock, on which cues are written, and on the audio clock. */
export type Moment = { mainMs: number; audioSeconds: number }

/** A cue heard a little late still sounds; one further back than this is passed over. */
export const latestMs = 400

/** Tones of each sound, with `startSeconds` from the cue's own moment. */
export const tonesOf: Record<Cue['sound'], readonly Tone[]> = {
  tick: [tone(0, 0.07, 660, 0.5)],
  start: [tone(0, 0.26, 990, 0.9)],
  half: [tone(0, 0.09, 784, 0.6), tone(0.15, 0.09, 784, 0.6)],
  switch: [tone(0, 0.14, 784, 0.8), tone(0.18, 0.22, 1047, 0.8)],
  end: [tone(0, 0.3, 587, 0.8)],
  finish: [tone(0, 0.2, 659, 0.8), tone(0.22, 0.2, 784, 0.8), tone(0.44, 0.5, 1047, 0.8)],
}

/** How long the longest of the sounds lasts. */
export const longestSeconds = Math.max(
  ...Object.values(tonesOf).flatMap((parts) =>
    parts.map(({ startSeconds, lengthSeconds }) => startSeconds + lengthSeconds),
  ),
)

/** The tones of a cue on the audio clock; none when its moment is too long past. */
export function tonesAt(cue: Cue, now: Moment): Tone[] {
  const waitMs = cue.atMs - now.mainMs
  if (waitMs < -latestMs) return []
  const from = now.audioSeconds + Math.max(0, waitMs) / 1000
  return tonesOf[cue.sound].map((part) => ({ ...part, startSeconds: from + part.startSeconds }))
}

const fadeSeconds = 0.008

/** Hands a tone to the audio clock, with soft edges so that it does not click; answers how to take it back. */
export function sound(context: BaseAudioContext, into: AudioNode, part: Tone): () => void {
  const oscillator = context.createOscillator()
  const envelope = context.createGain()
  const end = part.startSeconds + part.lengthSeconds
  oscillator.frequency.value = part.frequencyHz
  envelope.gain.setValueAtTime(0, part.startSeconds)
  envelope.gain.linearRampToValueAtTime(part.peak, part.startSeconds + fadeSeconds)
  envelope.gain.setValueAtTime(part.peak, end - fadeSeconds)
  envelope.gain.linearRampToValueAtTime(0, end)
  oscillator.connect(envelope).connect(into)
  oscillator.start(part.startSeconds)
  oscillator.stop(end)
  return () => {
    oscillator.stop()
    oscillator.disconnect()
    envelope.disconnect()
  }
}

function tone(startSeconds: number, lengthSeconds: number, frequencyHz: number, peak: number): Tone {
  return { startSeconds, lengthSeconds, frequencyHz, peak }
}
