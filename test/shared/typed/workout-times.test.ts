// Start, duration and end of a workout: two of them say the third.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import type { FormContext } from '../../../src/shared/typed/form-reading.ts'
import type { WorkoutDraft } from '../../../src/shared/typed/workout.ts'
import { readWorkout, workoutDraft } from '../../../src/shared/typed/workout-draft.ts'
import {
  completed,
  endDayWords,
  withDuration,
  withEnd,
  withStart,
} from '../../../src/shared/typed/workout-times.ts'
import { aRun, id } from '../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-24T08:12:00+01:00'),
  newId: id(9),
}
const km = { locale: 'en', unit: 'km', clock: '24h' } as const
const blank = workoutDraft(null, day('2026-11-22'), km)

const edits = { start: withStart, duration: withDuration, end: withEnd }
type Edit = [keyof typeof edits, string]

/** The draft after some fields were typed into, one after the other. */
function typedInto(draft: WorkoutDraft, ...typing: Edit[]): WorkoutDraft {
  const after = { ...draft }
  for (const [field, text] of typing) Object.assign(after, edits[field](after, text))
  return after
}
const typed = (...typing: Edit[]) => typedInto(blank, ...typing)
function shown(draft: WorkoutDraft) {
  const { time, duration, end } = completed(draft, null, context, km)
  return [time, duration, end]
}

it('fills the duration from start and end, past midnight too, and says so', () => {
  expect(shown(typed(['start', '9:00'], ['end', '10:15']))).toEqual(['9:00', '1:15:00', '10:15'])
  const late = typed(['start', '23:30'], ['end', '0:15'])
  expect(shown(late)).toEqual(['23:30', '0:45:00', '0:15'])
  expect(endDayWords(late, null, context, 'km')).toBe('on the next day')
  expect(endDayWords(typed(['start', '9'], ['end', '10']), null, context, 'km')).toBe('')
  const reading = readWorkout(late, { source: null, draft: blank }, context, km)
  expect(reading).toMatchObject({
    ok: true,
    entry: { startedAt: '2026-11-22T23:30:00+01:00', durationSeconds: 2700, day: '2026-11-22' },
  })
})

it('shows the end of a start and a duration, on the chosen clock', () => {
  const draft = typed(['start', '9:00'], ['duration', '46:45'])
  expect(shown(draft)).toEqual(['9:00', '46:45', '9:46'])
  expect(completed(draft, null, context, { ...km, clock: '12h' }).end).toBe('9:46 am')
})

it('lets the end follow a start or a duration typed later, and the duration an end typed later', () => {
  const hour = typed(['start', '9:00'], ['duration', '60'])
  const then = (...more: Edit[]) => shown(typedInto(hour, ...more))
  expect(then(['start', '9:30'])).toEqual(['9:30', '60', '10:30'])
  expect(then(['end', '10:30'])).toEqual(['9:00', '1:30:00', '10:30'])
  expect(then(['end', '10:30'], ['duration', '45'])).toEqual(['9:00', '45', '9:45'])
  expect(then(['end', '10:30'], ['start', '9:30'])).toEqual(['9:30', '1:00:00', '10:30'])
})

it('finds the start of a duration and an end, and asks for it where it was the day before', () => {
  const draft = typed(['duration', '60'], ['end', '10:30'])
  expect(shown(draft)).toEqual(['9:30', '60', '10:30'])
  expect(shown({ ...draft, ...withStart(draft, '9:00') })).toEqual(['9:00', '60', '10:00'])
  const problems = [typed(['duration', '60'], ['end', '0:30']), typed(['end', '10:30'])].map((one) =>
    readWorkout(one, { source: null, draft: blank }, context, km),
  )
  expect(problems).toEqual([
    { ok: false, problems: { endedAt: 'Write the start too: it was on the day before.' } },
    { ok: false, problems: { endedAt: 'An end needs a start or a duration beside it.' } },
  ])
})

it('counts the hours that passed in a night with a change of clocks', () => {
  const spring = { ...typed(['start', '1:30'], ['end', '3:30']), day: '2026-03-29' }
  expect(shown(spring)).toEqual(['1:30', '1:00:00', '3:30'])
})

it('keeps the exact start and duration of a workout that is shown and not touched', () => {
  const run = aRun(1, '2026-11-22', {
    startedAt: instant('2026-11-22T09:00:07+01:00'),
    durationSeconds: 3601.25,
  })
  const draft = workoutDraft(run, run.day, km)
  expect(readWorkout(draft, { source: run, draft }, context, km)).toEqual({ ok: true, entry: run })
  expect(completed(draft, run, context, km).end).toBe('10:00')
})

it('reads a duration beside its distance', () => {
  const seconds = [
    ['5:30', '1'],
    ['5:30', '60'],
    ['46:45', '8.5'],
  ].map(([duration = '', distance = '']) => {
    const reading = readWorkout({ ...blank, duration, distance }, { source: null, draft: blank }, context, km)
    return reading.ok && reading.entry.kind === 'workout' && reading.entry.durationSeconds
  })
  expect(seconds).toEqual([330, 19_800, 2805])
})

const newYork = { ...context, timeZone: 'America/New_York', now: instant('2026-11-24T09:00:00-05:00') }

it('shows and reads the times of a workout after travel where it was run', () => {
  const race = aRun(1, '2026-11-22', {
    startedAt: instant('2026-11-22T09:00:00+01:00'),
    durationSeconds: 10_800,
  })
  const draft = workoutDraft(race, race.day, km)
  const read = (changed: WorkoutDraft) => readWorkout(changed, { source: race, draft }, newYork, km)
  expect(completed(draft, race, newYork, km).end).toBe('12:00')
  expect([
    read(typedInto(draft, ['end', '12:05'])),
    read(typedInto(draft, ['start', '9:05'])),
    read(typedInto(draft, ['start', ''], ['end', '12:30'])),
  ]).toMatchObject([
    { entry: { startedAt: '2026-11-22T09:00:00+01:00', durationSeconds: 11_100 } },
    { entry: { startedAt: '2026-11-22T09:05:00+01:00', durationSeconds: 10_800, day: '2026-11-22' } },
    { entry: { startedAt: '2026-11-22T09:30:00+01:00', durationSeconds: 10_800 } },
  ])
})

it('leaves an early run on its day and date after travel', () => {
  const run = aRun(1, '2026-11-22', {
    startedAt: instant('2026-11-22T05:00:00+01:00'),
    durationSeconds: 1800,
  })
  const draft = workoutDraft(run, run.day, km)
  expect(completed(draft, run, newYork, km).end).toBe('5:30')
  expect(endDayWords(draft, run, newYork, 'km')).toBe('')
  const later = typedInto(draft, ['start', '5:10'])
  expect(readWorkout(later, { source: run, draft }, newYork, km)).toMatchObject({
    entry: { startedAt: '2026-11-22T05:10:00+01:00', day: '2026-11-22' },
  })
})

it('counts a workout of the same zone on through a change of clocks, in the hour that comes twice too', () => {
  const night = aRun(1, '2026-10-24', {
    startedAt: instant('2026-10-25T02:30:00+01:00'),
    durationSeconds: 3600,
  })
  const draft = workoutDraft(night, night.day, km)
  expect(completed(draft, night, context, km).end).toBe('3:30')
  const before = typedInto(draft, ['start', '1:30'])
  expect(readWorkout(before, { source: night, draft }, context, km)).toMatchObject({
    entry: { startedAt: '2026-10-25T01:30:00+02:00' },
  })
})
