// A place of the body over months: when it came and went, what was said of it, what was done about it.
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import { boutsOf, placeStory } from '../../../src/shared/trends/place-story.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

const span = { from: day('2026-09-01'), to: day('2026-11-24') }
const calf = { region: 'calf', side: 'left' } as const
const storyOf = (...records: JournalRecord[]) =>
  placeStory(journalOf(1, records), calf, span, builtInRoutines)
const said = (...days: [string, number][]) => days.map(([on, value]) => ({ day: day(on), value }))

describe('a place came and went', () => {
  test('from the first day above 1 to the first at 1 or less', () => {
    expect(
      boutsOf(
        said(['2026-09-01', 1], ['2026-09-02', 3], ['2026-09-03', 5], ['2026-09-05', 1], ['2026-09-06', 2]),
      ),
    ).toEqual([
      { from: '2026-09-02', to: '2026-09-03', goneOn: '2026-09-05', highest: 5 },
      { from: '2026-09-06', to: '2026-09-06', goneOn: null, highest: 2 },
    ])
  })

  test('after two weeks of silence it is not known whether it stayed', () => {
    expect(boutsOf(said(['2026-09-02', 3], ['2026-09-20', 4]))).toEqual([
      { from: '2026-09-02', to: '2026-09-02', goneOn: null, highest: 3 },
      { from: '2026-09-20', to: '2026-09-20', goneOn: null, highest: 4 },
    ])
  })
})

test('its numbers stand beside the other side’s, 0 only where that was said', () => {
  const story = storyOf(
    aCheck(1, '2026-09-01', [{ ...calf, value: 4, feel: 'sharp' }]),
    aCheck(2, '2026-09-02', [{ ...calf, value: 2, atRest: true }], { nothingElseSore: true }),
    aCheck(3, '2026-09-04', [{ region: 'quads', side: 'left', value: 3 }]),
  )
  expect([...story.values.slice(0, 4)]).toEqual([4, 2, Number.NaN, Number.NaN])
  expect([...(story.other ?? []).slice(0, 2)]).toEqual([Number.NaN, 0])
  expect([story.ratedDays, story.highest, story.sharpDays, story.atRestDays]).toEqual([
    2,
    { day: '2026-09-01', value: 4 },
    ['2026-09-01'],
    ['2026-09-02'],
  ])
})

test('hard sessions, and the routines whose steps worked it or put load on it, stand beside it', () => {
  const rolling = builtInRoutines.find(({ id }) => id === 'foam-rolling')
  const step = rolling?.blocks[0]?.steps.find(({ serves }) => serves.some(({ region }) => region === 'calf'))
  if (!rolling || !step) throw new Error('Foam rolling does not roll the calf.')
  const session = (on: string, outcome: 'done' | 'skipped') =>
    ({
      ...aRun(outcome === 'done' ? 11 : 12, on),
      kind: 'session',
      routineId: rolling.id,
      routineName: rolling.name,
      family: 'rolling',
      startedAt: `${on}T18:00:00Z`,
      endedAt: `${on}T18:10:00Z`,
      activeSeconds: 60,
      elapsedSeconds: 60,
      plannedActiveSeconds: 60,
      steps: [
        { stepId: step.id, name: step.name, outcome, activeSeconds: 60, plannedSeconds: 60, eased: false },
      ],
      before: [],
      after: [],
    }) as unknown as JournalRecord
  const story = storyOf(
    aRun(1, '2026-09-03', { effortCr10: 8 }),
    aRun(2, '2026-09-05', { effortCr10: 3 }),
    session('2026-09-06', 'done'),
    session('2026-09-07', 'skipped'),
  )
  expect(story.hardSessions.map(({ day: on }) => on)).toEqual(['2026-09-03'])
  expect(story.routines).toEqual([
    { name: rolling.name, times: 1, works: true, loads: expect.any(Boolean), last: '2026-09-06' },
  ])
})
