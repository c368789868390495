// The beeper opens the sound device only for a beep, and lets it go.
import { expect, test } from 'vitest'
import { createBeeper } from '../../../src/renderer/audio/beeper.ts'
import type { Cue } from '../../../src/shared/api.ts'

const tick = (atMs: number): Cue => ({ atMs, sound: 'tick', say: null })

/** The part of an audio context that beeps use, writing down what is asked of it. */
function fakeAudio() {
  const asked: string[] = []
  const param = { value: 0, setValueAtTime: () => param, linearRampToValueAtTime: () => param }
  const node = { connect: (into: unknown) => into, disconnect: () => {}, gain: param }
  const context = {
    state: 'suspended',
    currentTime: 10,
    destination: node,
    createGain: () => node,
    createOscillator: () => ({
      ...node,
      frequency: param,
      start: (at: number) => asked.push(`start ${at}`),
      stop: (at?: number) => asked.push(at === undefined ? 'stop now' : `stop ${at}`),
    }),
    resume: async () => void asked.push('resume'),
    close: async () => void asked.push('close'),
  }
  const open = () => {
    asked.push('open')
    return context as unknown as AudioContext
  }
  return { asked, open }
}

test('nothing is opened while there is nothing to beep', () => {
  const { asked, open } = fakeAudio()
  createBeeper(open).play([], 0, 1)
  expect(asked).toEqual([])
})

test('a beep is handed to the audio clock ahead of time and taken back on a pause', () => {
  const { asked, open } = fakeAudio()
  const beeper = createBeeper(open)
  beeper.play([tick(3000)], 1000, 0.5)
  beeper.play([], 1500, 0.5)
  beeper.close()
  expect(asked).toEqual(['open', 'resume', 'start 12', 'stop 12.07', 'resume', 'stop now', 'close'])
})
