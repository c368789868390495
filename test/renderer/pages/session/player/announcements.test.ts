// What a screen reader hears: beginnings, the half, the last ten seconds.
import { expect, test } from 'vitest'
import { announcementAt } from '../../../../../src/renderer/pages/session/player/announcements.ts'
import { indexOf, segments } from '../routine.ts'

function heardIn(index: number, lengthMs: number): string[] {
  const heard = new Map<string, string>()
  for (let playedMs = 0; playedMs < lengthMs; playedMs += 100) {
    const said = announcementAt(segments, index, playedMs)
    if (said) heard.set(said.key, said.text)
  }
  return [...heard.values()]
}

test('a hold is announced three times and not every second', () => {
  expect(heardIn(indexOf('hold', 'lunge', 'left'), 30_000)).toEqual([
    'Lunge, left side, 30 seconds.',
    'Half way.',
    '10 seconds.',
  ])
})

test('getting ready, a change of sides and a rest are announced once', () => {
  expect(heardIn(indexOf('get_ready', 'lunge'), 5000)).toEqual(['Get ready: Lunge, left side.'])
  expect(heardIn(indexOf('switch', 'lunge'), 5000)).toEqual(['Change sides: right.'])
  expect(heardIn(indexOf('rest', 'lunge'), 20_000)).toEqual(['Rest, 20 seconds.'])
})

test('counted reps are announced at the first and at the half', () => {
  expect(heardIn(indexOf('rep', 'rock', null, 1), 5000)).toEqual(['Rock, 2 reps.'])
  expect(heardIn(indexOf('rep', 'rock', null, 2), 5000)).toEqual(['Half of the reps are done.'])
})

test('each rep that waits for Done is announced, its changes of side are not', () => {
  expect(heardIn(indexOf('rep', 'swing', 'left', 2), 5000)).toEqual(['Rep 2 of 3.'])
  expect(heardIn(indexOf('switch', 'swing'), 2000)).toEqual([])
})
