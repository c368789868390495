// What the player shows of each kind of segment.
import { expect, test } from 'vitest'
import { easingOf, shownAt } from '../../../../../src/renderer/pages/session/player/player-view.ts'
import { builtInRoutines } from '../../../../../src/shared/routines/builtin/index.ts'
import type { Routine } from '../../../../../src/shared/routines/routine.ts'
import { timeline } from '../../../../../src/shared/routines/timeline.ts'
import { act, startSession } from '../../../../../src/shared/session/engine.ts'
import { segmentsOf } from '../../../../../src/shared/session/position.ts'
import type { RunningSession } from '../../../../../src/shared/session/state.ts'
import { indexOf, routine, segments } from '../routine.ts'

test('a hold on the left shows its side, its time, and the right side as next', () => {
  expect(shownAt(segments, indexOf('hold', 'lunge', 'left'))).toEqual({
    phase: 'work',
    word: 'Hold',
    sideWord: 'Left',
    below: 'of 0:30',
    step: 'step 1 of 3',
    side: { now: 'Left side', after: 'then right, same time' },
    name: 'Lunge',
    positions: [],
    instruction: 'Sink over your left foot.',
    comfort: 'Should not hurt. Ease off until it doesn’t.',
    figure: { id: 'lunge', side: 'left' },
    waitsAtRep: null,
    next: {
      lead: 'Next, after 0:05 to change sides',
      name: 'Lunge, right',
      figure: { id: 'lunge', side: 'right' },
    },
  })
})

test('the change of sides already shows the other side', () => {
  const { phase, word, sideWord, below, side, figure } = shownAt(segments, indexOf('switch', 'lunge'))
  expect({ phase, word, sideWord, below, side, figure }).toEqual({
    phase: 'switch',
    word: 'Change sides',
    sideWord: 'Now right',
    below: 'same time as the left',
    side: { now: 'Right side', after: 'same time as the left' },
    figure: { id: 'lunge', side: 'right' },
  })
})

test('before a rest the next step is told with the rest and the time to get ready', () => {
  expect(shownAt(segments, indexOf('hold', 'lunge', 'right')).next).toEqual({
    lead: 'Next, after 0:20 of rest and 0:05 to get ready',
    name: 'Rock',
    figure: { id: 'hamstring-rock', side: null },
  })
})

test('a rest on the move shows a walk and no comfort rule', () => {
  const { phase, word, below, name, instruction, comfort, figure, side } = shownAt(
    segments,
    indexOf('rest', 'lunge'),
  )
  expect({ phase, word, below, name, instruction, comfort, figure, side }).toEqual({
    phase: 'rest',
    word: 'Rest',
    below: 'next: Rock',
    name: 'Rest',
    instruction: 'Walk about a little until the next step.',
    comfort: null,
    figure: { id: 'walk', side: null },
    side: null,
  })
})

test('getting ready shows for what, with its side', () => {
  const { phase, sideWord, below } = shownAt(segments, indexOf('get_ready', 'lunge'))
  expect({ phase, sideWord, below }).toEqual({ phase: 'ready', sideWord: null, below: 'Lunge · left' })
})

test('a rep of two positions shows both and marks the one that is held', () => {
  const second = shownAt(segments, indexOf('rep', 'rock', null, 2) + 1)
  expect({
    word: second.word,
    below: second.below,
    positions: second.positions,
    comfort: second.comfort,
  }).toEqual({
    word: 'Rep 2 of 2',
    below: 'Back',
    positions: [
      { label: 'Forward', now: false },
      { label: 'Back', now: true },
    ],
    comfort: null,
  })
})

test('a move looks like getting ready, says that it is one, and marks the position that it leads to', () => {
  const mobility = timeline(builtIn('mobility-three'))
  const moves = mobility.filter(({ kind }) => kind === 'move')
  const [rock, rotations] = ['hamstring-rock', 'hip-rotation-90-90'].map((id) => {
    const { phase, word, sideWord, below, positions } = shownAt(
      mobility,
      moves.find(({ step }) => step.id === id)?.index ?? -1,
    )
    return { phase, word, sideWord, below, now: positions.find(({ now }) => now)?.label }
  })
  const move = { phase: 'ready', word: 'Move', sideWord: null }
  expect(rock).toEqual({ ...move, below: 'rep 1 of 12 · Back', now: 'Back' })
  expect(rotations).toEqual({ ...move, below: 'rep 1 of 12 · To the right', now: 'To the right' })
})

test('a rep that waits for Done shows its number, and nothing follows the last part', () => {
  const shown = shownAt(segments, indexOf('rep', 'swing', 'right', 2))
  expect({ below: shown.below, waitsAtRep: shown.waitsAtRep, side: shown.side, next: shown.next }).toEqual({
    below: 'rep 2 of 3, then press Done',
    waitsAtRep: 2,
    side: { now: 'Right side', after: 'changing with every rep' },
    next: null,
  })
})

test('a place outside the timeline is a mistake', () => {
  expect(() => shownAt(segments, segments.length)).toThrow(RangeError)
})

test('getting ready for a step without a picture shows someone who waits', () => {
  const [block] = routine.blocks
  const [step] = block?.steps ?? []
  if (!block || !step) throw new Error('the routine is empty')
  const bare = { ...routine, blocks: [{ ...block, steps: [{ ...step, figure: null }] }] }
  expect([0, 1].map((index) => shownAt(timeline(bare), index).figure.id)).toEqual(['get-ready', null])
})

test('getting ready for the dynamic calf stretch shows the way into it', () => {
  const calves = timeline(builtIn('mobility-three')).filter(({ step }) => step.id === 'dynamic-calf')
  expect(
    calves.slice(0, 2).map(({ index }) => shownAt(timeline(builtIn('mobility-three')), index).figure.id),
  ).toEqual(['dynamic-calf-start', 'dynamic-calf'])
})

test('a step eased off goes by its easier variant, or by a smaller range where it has none', () => {
  expect([easingAfter(builtIn('after-run-floor'), []), easingAfter(routine, [])]).toEqual(['none', 'none'])
  expect([easingAfter(builtIn('after-run-floor'), ['ease_off']), easingAfter(routine, ['ease_off'])]).toEqual(
    ['variant', 'smaller_range'],
  )
})

function builtIn(id: string): Routine {
  const found = builtInRoutines.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no routine ${id}`)
  return found
}

/** How the first step is done after these actions. */
function easingAfter(of: Routine, actions: readonly 'ease_off'[]) {
  const wall = '2026-11-24T20:12:00+01:00' as RunningSession['startedAt']
  const now = { nowMs: 0, wall }
  let session = startSession(of, { id: '0f9f5a52-7a51-4d0c-9f06-3c1d7a8f2b11', before: [], ...now })
  for (const type of actions) {
    const answer = act(session, { type }, now)
    if (!answer.ok || answer.value.type !== 'running') throw new Error('not eased off')
    session = answer.value
  }
  return easingOf(session, segmentsOf(session)[session.at.index])
}
