// The beeper opens the sound device only for a beep, and lets it go when the last one was heard.
import { expect, test } from 'vitest'
import { createBeeper } from '../../../src/renderer/audio/beeper.ts'
import type { Cue } from '../../../src/shared/session/cues.ts'
import { fakeAudio } from '../../fakes/audio.ts'
import { handClock } from '../../fakes/later.ts'

const cue = (atMs: number, sound: Cue['sound']): Cue => ({ atMs, sound, say: null })

test('nothing is opened while there is nothing to beep', () => {
  const { asked, open } = fakeAudio()
  createBeeper(open, handClock().later).play([], 0, 1)
  expect(asked).toEqual([])
})

test('a beep is handed to the audio clock ahead of time and taken back on a pause', () => {
  const { asked, open } = fakeAudio()
  const beeper = createBeeper(open, handClock().later)
  beeper.play([cue(3000, 'tick')], 1000, 0.5)
  beeper.play([], 1500, 0.5)
  beeper.close()
  expect(asked).toEqual(['open', 'resume', 'start 12', 'stop 12.07', 'resume', 'stop now', 'close'])
})

test('at the end of a session what has begun is heard to its end before the device goes', () => {
  const clock = handClock()
  const { asked, open } = fakeAudio()
  const beeper = createBeeper(open, clock.later)
  beeper.play([cue(1000, 'finish'), cue(3000, 'tick')], 1000, 1)
  beeper.ringOut(1001)
  expect(asked.slice(2)).toEqual([
    'start 10',
    'stop 10.2',
    'start 10.22',
    'stop 10.42',
    'start 10.44',
    'stop 10.94',
    'start 12',
    'stop 12.07',
    'stop now',
  ])
  clock.turnTo(940)
  expect(asked.at(-1)).toBe('stop now')
  clock.turnTo(1500)
  expect(asked.at(-1)).toBe('close')
})

test('a session begun while the last one still rings keeps the device', () => {
  const clock = handClock()
  const { asked, open } = fakeAudio()
  const beeper = createBeeper(open, clock.later)
  beeper.play([cue(1000, 'finish')], 1000, 1)
  beeper.ringOut(1001)
  beeper.play([cue(5000, 'tick')], 1200, 1)
  clock.turnTo(10_000)
  expect(asked).not.toContain('close')
})
