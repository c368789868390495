// A workout between its form and the journal.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { type FormContext, lateMoment } from '../../../src/shared/typed/form-reading.ts'
import { readWorkout, workoutAt, workoutDraft } from '../../../src/shared/typed/workout-draft.ts'
import { filledByPace, paceOf } from '../../../src/shared/typed/workout-times.ts'
import { problemsAtSave } from '../../fakes/problems-at-save.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-24T08:12:00+01:00'),
  newId: id(9),
}
const km = { locale: 'en', unit: 'km', clock: '24h' } as const
const miles = { locale: 'de', unit: 'miles', clock: '24h' } as const
const blank = workoutDraft(null, day('2026-11-22'), km)

it('reads a race as a runner types it', () => {
  const draft = {
    ...blank,
    time: '9.00',
    duration: '3:45:12',
    distance: '42,195',
    climb: '120',
    effort: 9,
    heartRate: '161',
    isRace: true,
    raceName: 'Lakeside Marathon',
  }
  expect(readWorkout(draft, { source: null, draft: blank }, context, km)).toEqual({
    ok: true,
    entry: aRun(9, '2026-11-22', {
      loggedAt: context.now,
      durationSeconds: 13512,
      distanceMeters: 42195,
      climbMeters: 120,
      effortCr10: 9,
      averageHeartRateBpm: 161,
      race: { name: 'Lakeside Marathon' },
    }),
  })
})

it('takes kilometres to the metre, without the dust of arithmetic', () => {
  const metres = ['16.1', '42,195', '0,4'].map((distance) => {
    const reading = readWorkout({ ...blank, distance }, { source: null, draft: blank }, context, km)
    return reading.ok && reading.entry.kind === 'workout' && reading.entry.distanceMeters
  })
  expect(metres).toEqual([16_100, 42_195, 400])
})

it('leaves what was not typed unknown, the start included', () => {
  expect(readWorkout({ ...blank, modality: 'walk' }, { source: null, draft: blank }, context, km)).toEqual({
    ok: true,
    entry: aRun(9, '2026-11-22', {
      modality: 'walk',
      loggedAt: context.now,
      startedAt: null,
      durationSeconds: null,
      distanceMeters: null,
    }),
  })
})

it('says what is wrong beside each field', async () => {
  const draft = { ...blank, duration: 'long', distance: '0', climb: '-3', heartRate: '300', isRace: true }
  const from = { source: null, draft: blank }
  expect(readWorkout(draft, from, context, km)).toEqual({
    ok: false,
    problems: {
      durationSeconds: 'Write it as 1:30 (hours and minutes), 46:45 (minutes and seconds) or 90 (minutes).',
    },
  })
  expect(await problemsAtSave(readWorkout({ ...draft, duration: '' }, from, context, km))).toEqual({
    distanceMeters: 'A distance is more than 0.',
    climbMeters: 'A climb is 0 or more.',
    averageHeartRateBpm: 'A heart rate is between 25 and 250 beats a minute.',
    race: 'A race needs a name.',
  })
})

it('keeps the exact values of a file where their texts were not touched', () => {
  const {
    id: _,
    rev: __,
    loggedAt: ___,
    ...imported
  } = aRun(1, '2026-11-22', {
    startedAt: instant('2026-11-22T09:00:07+01:00'),
    durationSeconds: 3601.25,
    distanceMeters: 10_012.3456,
    averageHeartRateBpm: 151.66667,
    source: { format: 'fit', fileName: 'run.fit' },
  })
  const draft = workoutDraft(imported, imported.day, { ...km, locale: 'de' })
  expect(draft.distance).toBe('10,012')
  const saved = { ...imported, id: id(9), rev: 0, loggedAt: context.now }
  expect(readWorkout(draft, { source: imported, draft }, context, km)).toEqual({ ok: true, entry: saved })
  expect(readWorkout({ ...draft, distance: '10' }, { source: imported, draft }, context, km)).toEqual({
    ok: true,
    entry: { ...saved, distanceMeters: 10_000 },
  })
})

it('finds another workout that began in the same minute', () => {
  const run = aRun(1, '2026-11-22')
  const journal = journalOf(1, [aNight(2, '2026-11-22'), run])
  const same = instant('2026-11-22T08:00:30Z')
  expect(workoutAt(journal, same, null)).toBe(run)
  expect([
    workoutAt(journal, same, run.id),
    workoutAt(journal, null, null),
    workoutAt(journal, instant('2026-11-22T08:01:00Z'), null),
  ]).toEqual([null, null, null])
})

it('fills by a pace whichever of duration and distance is missing, on leaving the field and on saving', () => {
  const tenKilometres = { ...blank, distance: '10', pace: '5.30' }
  const fiftyFiveMinutes = { ...blank, duration: '55', pace: '530' }
  expect([filledByPace(tenKilometres, km), filledByPace(fiftyFiveMinutes, km)]).toEqual([
    { pace: '', duration: '0:55:00' },
    { pace: '', distance: '10' },
  ])
  expect(filledByPace({ ...blank, pace: '5:30' }, km)).toEqual({})
  const lengths = [tenKilometres, fiftyFiveMinutes].map((draft) => {
    const reading = readWorkout(draft, { source: null, draft: blank }, context, km)
    return (
      reading.ok &&
      reading.entry.kind === 'workout' && [reading.entry.durationSeconds, reading.entry.distanceMeters]
    )
  })
  expect(lengths).toEqual([
    [3300, 10_000],
    [3300, 10_000],
  ])
  expect(paceOf({ ...blank, duration: '55', distance: '10' }, 'km')).toBe('5:30 /km')
})

it('says when a pace has nothing to fill, or is not the one of duration and distance', () => {
  const problems = [{ pace: '5:30' }, { pace: 'fast' }, { pace: '5:30', duration: '50', distance: '10' }].map(
    (part) => readWorkout({ ...blank, ...part }, { source: null, draft: blank }, context, km),
  )
  expect(problems).toEqual([
    { ok: false, problems: { pace: 'A pace needs a duration or a distance beside it.' } },
    { ok: false, problems: { pace: 'Write a pace as 5:30, in minutes and seconds a kilometre.' } },
    { ok: false, problems: { pace: 'The duration and the distance make 5:00 /km.' } },
  ])
})

it('shows and takes a distance in miles, and keeps its metres where it was not touched', () => {
  const run = aRun(1, '2026-11-22', { distanceMeters: 42_195 })
  const draft = workoutDraft(run, run.day, miles)
  expect(draft.distance).toBe('26,219')
  const read = (distance: string) =>
    readWorkout({ ...draft, distance }, { source: run, draft }, context, miles)
  expect(['26,219', '6,2'].map(read)).toEqual([
    { ok: true, entry: run },
    { ok: true, entry: { ...run, distanceMeters: 9977.933 } },
  ])
})

it('fills by a pace a mile, and says a pace a mile', () => {
  const tenMiles = { ...blank, distance: '10', pace: '8:50' }
  const eightyMinutes = { ...blank, duration: '80', pace: '8' }
  expect([filledByPace(tenMiles, miles), filledByPace(eightyMinutes, miles)]).toEqual([
    { pace: '', duration: '1:28:20' },
    { pace: '', distance: '10' },
  ])
  const read = (draft: typeof blank) => readWorkout(draft, { source: null, draft: blank }, context, miles)
  expect([tenMiles, eightyMinutes].map(read)).toMatchObject([
    { entry: { durationSeconds: 5300, distanceMeters: 16_093.44 } },
    { entry: { durationSeconds: 4800, distanceMeters: 16_093 } },
  ])
  expect(paceOf({ ...blank, duration: '80', distance: '10' }, 'miles')).toBe('8:00 /mi')
  expect([
    read({ ...tenMiles, duration: '80', pace: '8:00' }).ok,
    read({ ...tenMiles, duration: '80' }),
    read({ ...tenMiles, pace: '5:30 /km' }),
  ]).toEqual([
    true,
    { ok: false, problems: { pace: 'The duration and the distance make 8:00 /mi.' } },
    { ok: false, problems: { pace: 'Write a pace as 8:50, in minutes and seconds a mile.' } },
  ])
})

it('keeps an occasion only of a recovery session', () => {
  const draft = { ...blank, surface: 'trail', occasion: 'separate', hard: false, legsBefore: 0 } as const
  const occasions = (['recovery', 'training'] as const).map((purpose) =>
    readWorkout({ ...draft, purpose }, { source: null, draft: blank }, context, km),
  )
  expect(occasions).toMatchObject([
    { entry: { purpose: 'recovery', occasion: 'separate', surface: 'trail', hard: false, legsBefore: 0 } },
    { entry: { purpose: 'training', occasion: null } },
  ])
})

const afterMidnight = { ...context, now: instant('2026-11-24T01:00:00+01:00') }
const startOfReading = (reading: ReturnType<typeof readWorkout>) =>
  reading.ok && reading.entry.kind === 'workout' && [reading.entry.startedAt, reading.entry.day]

it('reads a start after midnight as tonight while the day is not over, and an evening one as this evening', () => {
  const draft = workoutDraft(null, day('2026-11-23'), km)
  const starts = ['0:30', '18:00', '4:00', ''].map((time) =>
    startOfReading(readWorkout({ ...draft, time }, { source: null, draft }, afterMidnight, km)),
  )
  expect(starts).toEqual([
    ['2026-11-24T00:30:00+01:00', '2026-11-23'],
    ['2026-11-23T18:00:00+01:00', '2026-11-23'],
    ['2026-11-23T04:00:00+01:00', '2026-11-23'],
    [null, '2026-11-23'],
  ])
  expect(lateMoment('2026-11-23', '0:30', afterMidnight)).toEqual({
    clock: '00:30',
    date: '2026-11-24',
    day: '2026-11-23',
  })
})

it('leaves a workout of the early hours on its day when its start is taken out or not touched', () => {
  const run = aRun(1, '2026-11-23', { startedAt: instant('2026-11-24T00:30:00+01:00') })
  const draft = workoutDraft(run, run.day, km)
  const starts = [draft, { ...draft, time: '' }, { ...draft, time: '', day: '2026-11-20' }].map((changed) =>
    startOfReading(readWorkout(changed, { source: run, draft }, context, km)),
  )
  expect(starts).toEqual([
    ['2026-11-24T00:30:00+01:00', '2026-11-23'],
    [null, '2026-11-23'],
    [null, '2026-11-20'],
  ])
})

it('says one thing where a duration beside a pace cannot be read', () => {
  const draft = { ...blank, duration: 'long', pace: '5:30' }
  expect(readWorkout(draft, { source: null, draft: blank }, context, km)).toEqual({
    ok: false,
    problems: {
      durationSeconds: 'Write it as 1:30 (hours and minutes), 46:45 (minutes and seconds) or 90 (minutes).',
    },
  })
})

it('shows and takes a climb in feet beside miles, and thousands as they are written', () => {
  const run = aRun(1, '2026-11-22', { climbMeters: 365.76 })
  const draft = workoutDraft(run, run.day, miles)
  expect(draft.climb).toBe('1200')
  const climbs = ['1200', '1,200', '1.200', '350 m', ''].map((climb) => {
    const reading = readWorkout({ ...draft, climb }, { source: null, draft }, context, miles)
    return reading.ok && reading.entry.kind === 'workout' && reading.entry.climbMeters
  })
  expect(climbs).toEqual([365.76, 365.76, 365.76, 350, null])
})

it('keeps what the form does not show, time in motion and laps, and takes intervals by a tick', () => {
  const laps = [{ seconds: 300, meters: 1000 }]
  const run = aRun(1, '2026-11-22', { movingSeconds: 3500, intervals: true, laps })
  const draft = workoutDraft(run, run.day, km)
  const unseen = (typed: Partial<typeof draft>) => {
    const read = readWorkout({ ...draft, ...typed }, { source: run, draft }, context, km)
    if (!read.ok || read.entry.kind !== 'workout') throw new Error('not read')
    const { movingSeconds, intervals, laps: kept } = read.entry
    return { movingSeconds, intervals, laps: kept }
  }
  expect(unseen({ note: 'windy' })).toEqual({ movingSeconds: 3500, intervals: true, laps })
  expect(unseen({ duration: '50 min' })).toEqual({ movingSeconds: null, intervals: true, laps })
  expect(workoutDraft(null, run.day, km).intervals).toBe(null)
  expect([true, false, null].map((intervals) => unseen({ intervals }))).toMatchObject([
    { intervals: true },
    { intervals: false },
    { intervals: null },
  ])
})
