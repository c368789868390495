// What a tap on the smaller parts of the check-in makes of the day's records.
import { expect, it } from 'vitest'
import type { Fresh } from '../../../../../src/renderer/pages/today/check-in/check-in.ts'
import {
  changedHeart,
  changedNap,
  changedNote,
  changedRestDay,
  changedWellbeing,
  latestOf,
  scalesOfYesterday,
  stateEntry,
  takenOut,
} from '../../../../../src/renderer/pages/today/check-in/daily-entries.ts'
import { day, instant } from '../../../../../src/shared/base/day.ts'
import { JournalRecord, type Nap } from '../../../../../src/shared/journal/records.ts'
import { id } from '../../../../fakes/records.ts'

const fresh: Fresh = { id: id(9), day: day('2026-11-24'), at: instant('2026-11-24T08:00:00+01:00') }
const later: Fresh = { ...fresh, id: id(10) }
const begun = { id: id(9), day: '2026-11-24', loggedAt: fresh.at, rev: 0 }

it('begins how the day was with one answer in the chosen wording, and keeps that wording', () => {
  const first = changedWellbeing(null, { fatigue: 3 }, 'hooper', fresh)
  expect(first).toEqual({
    ...begun,
    kind: 'wellbeing',
    instrument: 'hooper',
    fatigue: 3,
    stress: null,
    mood: null,
    motivation: null,
    morningStiffness: null,
    enjoyment: null,
    ateAndDrankEnough: null,
    note: '',
  })
  expect(changedWellbeing(first, { mood: 2 }, 'mclean', later)).toEqual({ ...first, mood: 2 })
})

it('keeps a zero and a no, and takes out what says nothing any more', () => {
  const zero = changedWellbeing(null, { enjoyment: 0, ateAndDrankEnough: false }, 'mclean', fresh)
  expect([zero?.enjoyment, zero?.ateAndDrankEnough]).toEqual([0, false])
  expect(changedWellbeing(zero, { enjoyment: null }, 'mclean', fresh)?.ateAndDrankEnough).toBe(false)
  expect(changedWellbeing(zero, { enjoyment: null, ateAndDrankEnough: null }, 'mclean', fresh)).toBe(null)
})

it('takes over the scales of yesterday where today has none', () => {
  const yesterday = changedWellbeing(null, { fatigue: 3, mood: 4, enjoyment: 8 }, 'mclean', {
    ...fresh,
    day: day('2026-11-23'),
  })
  const today = changedWellbeing(null, { mood: 2 }, 'mclean', fresh)
  expect(scalesOfYesterday(today, yesterday, 'mclean', later)).toEqual({ ...today, fatigue: 3 })
  expect(scalesOfYesterday(null, yesterday, 'mclean', later)).toMatchObject({
    day: '2026-11-24',
    fatigue: 3,
    mood: 4,
    enjoyment: null,
  })
})

it('takes over no number of another wording', () => {
  const yesterday = changedWellbeing(null, { fatigue: 7 }, 'hooper', fresh)
  expect(scalesOfYesterday(null, yesterday, 'mclean', later)).toBe(null)
  expect(scalesOfYesterday(null, null, 'mclean', later)).toBe(null)
})

it('keeps a heart entry while one of its numbers is known', () => {
  const heart = changedHeart(null, { restingHeartRateBpm: 48 }, fresh)
  expect(heart).toEqual({ ...begun, kind: 'heart', restingHeartRateBpm: 48, rmssdMs: null, note: '' })
  expect(changedHeart(heart, { restingHeartRateBpm: null }, fresh)).toBe(null)
})

it('turns a rest day from one sort to the other, and off by the same', () => {
  const full = changedRestDay(null, 'full', fresh)
  expect(changedRestDay(full, 'easy_walk', later)).toEqual({ ...full, how: 'easy_walk' })
  expect(changedRestDay(full, 'full', later)).toBe(null)
})

it('begins and empties a nap and a note', () => {
  expect(changedNap(null, 20, fresh)).toEqual({
    ...begun,
    kind: 'nap',
    startedAt: null,
    minutes: 20,
    note: '',
  })
  expect(changedNap(changedNap(null, 20, fresh), null, fresh)).toBe(null)
  expect(changedNote(null, 'A walk with friends.', fresh)).toEqual({
    ...begun,
    kind: 'note',
    about: null,
    text: 'A walk with friends.',
  })
  expect(changedNote(changedNote(null, 'x', fresh), '  ', fresh)).toBe(null)
})

it('keeps a nap that has a start when its minutes are cleared', () => {
  const nap = { ...changedNap(null, 20, fresh), startedAt: instant('2026-11-24T13:00:00+01:00') } as Nap
  const cleared = changedNap({ ...nap, note: 'On the sofa.' }, null, later)
  expect(cleared).toEqual({ ...nap, minutes: null, note: 'On the sofa.' })
  expect(JournalRecord.parse(cleared)).toEqual(cleared)
})

it('says that the note of an entry goes with it', () => {
  const heart = changedHeart(null, { restingHeartRateBpm: 48 }, fresh)
  expect(takenOut('Resting heart', heart)).toBe('Resting heart removed.')
  expect(takenOut('Resting heart', heart && { ...heart, note: 'Woke hot.' })).toBe(
    'Resting heart removed, and its note.',
  )
})

it('makes entries that the journal takes, and finds the one written last', () => {
  const entries = [
    stateEntry('ill', fresh),
    changedWellbeing(null, { stress: 5 }, 'mclean', fresh),
    changedNap(null, 20, fresh),
    { ...changedNap(null, 30, later), rev: 2 },
  ].map((entry) => JournalRecord.parse(entry))
  expect(latestOf(entries, 'nap', fresh.day)?.minutes).toBe(30)
  expect(latestOf(entries, 'nap', day('2026-11-23'))).toBe(null)
})
