// The tables that are known by their headings: what each is read as, to the last figure.
import { expect, test } from 'vitest'
import { readTable } from '../../../src/main/import/table.ts'
import { day } from '../../../src/shared/base/day.ts'
import { interpret, type TableContent } from '../../../src/shared/tables/interpret.ts'
import { knownLayout } from '../../../src/shared/tables/layouts.ts'
import type { Mapping } from '../../../src/shared/tables/mapping.ts'

const reader = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  today: day('2026-11-29'),
  fileName: 'table.csv',
}

function tableOf(...lines: string[]) {
  return readTable(new TextEncoder().encode(lines.join('\r\n')))
}

/** What is known of the entries, without what is null. */
function told({ workouts, measures }: TableContent) {
  return [...workouts.map(({ workout }) => workout), ...measures].map((entry) =>
    Object.fromEntries(
      Object.entries(entry).filter(
        ([name, value]) => value !== null && value !== '' && name !== 'laps' && name !== 'source',
      ),
    ),
  )
}

const garminHeading =
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Pace,Total Ascent,Moving Time,Elapsed Time'

test('the activities of Garmin Connect: the unit of the distances is not in the file, and is asked', () => {
  const table = tableOf(
    garminHeading,
    'Running,2026-11-22 17:06:03,false,"Long run, easy","12.48","1,447","01:11:24","153","176","3.6","5:44","215","01:11:08","01:12:57"',
    'Strength Training,2026-11-20 18:00:00,false,Gym,0.00,250,00:55:00.5,110,140,1.2,--,--,--,00:55:00',
    'Pool Swim,2026-11-19 07:00:00,false,Swim,"1,500",400,00:31:00,--,--,--,--,--,00:30:00,00:31:00',
  )
  const known = knownLayout(table)
  expect(known?.name).toBe('garmin_activities')
  expect(known?.mapping.columns.filter((use) => use?.unit === null).map((use) => use?.is)).toEqual([
    'sport',
    'note',
    'distance',
    'heart_rate',
    'climb',
  ])
  if (!known) return
  const { columns, sport } = known.mapping
  const units: Record<string, string> = { distance: 'km', climb: 'm' }
  const answered = {
    columns: columns.map((use) => use && { ...use, unit: use.unit ?? units[use.is] ?? null }),
    sport,
  }
  const content = interpret(table, answered, reader)
  expect(told(content)).toEqual([
    {
      kind: 'workout',
      day: '2026-11-22',
      modality: 'run',
      startedAt: '2026-11-22T17:06:03+01:00',
      durationSeconds: 4377,
      movingSeconds: 4284,
      distanceMeters: 12_480,
      climbMeters: 215,
      averageHeartRateBpm: 153,
      note: 'Long run, easy',
    },
    {
      kind: 'workout',
      day: '2026-11-20',
      modality: 'strength',
      startedAt: '2026-11-20T18:00:00+01:00',
      durationSeconds: 3300,
      movingSeconds: 3300,
      averageHeartRateBpm: 110,
      note: 'Gym',
    },
    {
      kind: 'workout',
      day: '2026-11-19',
      modality: 'swimming',
      startedAt: '2026-11-19T07:00:00+01:00',
      durationSeconds: 1860,
      movingSeconds: 1860,
      note: 'Swim',
    },
  ])
  expect(content.unread).toEqual([{ row: 4, title: '', cell: '', why: 'too_fast' }])
})

test('the same in German, with decimal commas, a mark at its beginning and a run after midnight', () => {
  const table = tableOf(
    '\uFEFFAktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,Anstieg gesamt,Verstrichene Zeit',
    'Laufen,2026-11-22 01:12:00,false,"Nachtlauf","7,00","315","00:41:00","143","171","28","00:41:01"',
    'Radfahren,2026-11-18 10:03:35,false,"Rad","42,02","1.315","01:40:55","123","161","1.028","01:41:01"',
  )
  const known = knownLayout(table)
  if (!known) throw new Error('not known')
  expect(told(interpret(table, kilometres(known.mapping), reader))).toMatchObject([
    { day: '2026-11-21', modality: 'run', distanceMeters: 7000, movingSeconds: 2460, durationSeconds: 2461 },
    { day: '2026-11-18', modality: 'cycling', distanceMeters: 42_020, climbMeters: 1028 },
  ])
})

function kilometres({ columns, sport }: Mapping): Mapping {
  const units: Record<string, string> = { distance: 'km', climb: 'm' }
  return { columns: columns.map((use) => use && { ...use, unit: use.unit ?? units[use.is] ?? null }), sport }
}

test('the nights of Garmin Connect: slept, from when to when, and the heart at rest; its HRV of several days stays out', () => {
  const table = tableOf(
    'Sleep Score 4 Weeks,Score,Resting Heart Rate,Body Battery,Pulse Ox,Respiration,HRV Status,Quality,Duration,Sleep Need,Bedtime,Wake Time',
    '"Jun 26, 2026",76,52,"+35",97,15,48,Good,5h 8min,9h 0min,12:31 AM,6:04 AM',
    '2026-06-25,81,51,"+50",97,15,49,Good,7h 45min,9h 0min,10:31 PM,6:34 AM',
    'Jun 24,81,51,"+50",97,15,49,Good,7h 45min,9h 0min,10:31 PM,6:34 AM',
    '2026-06-23,--,--,--,--,--,--,--,--,--,--,--',
  )
  const known = knownLayout(table)
  expect(known?.name).toBe('garmin_sleep')
  if (!known) return
  const content = interpret(table, known.mapping, reader)
  expect(told(content)).toEqual([
    {
      kind: 'night',
      day: '2026-06-26',
      lightsOutAt: '2026-06-26T00:31:00+02:00',
      wokeAt: '2026-06-26T06:04:00+02:00',
      sleptMinutes: 308,
    },
    { kind: 'heart', day: '2026-06-26', restingHeartRateBpm: 52 },
    {
      kind: 'night',
      day: '2026-06-25',
      lightsOutAt: '2026-06-24T22:31:00+02:00',
      wokeAt: '2026-06-25T06:34:00+02:00',
      sleptMinutes: 465,
    },
    { kind: 'heart', day: '2026-06-25', restingHeartRateBpm: 51 },
  ])
  expect(content.unread).toEqual([{ row: 4, title: 'Sleep Score 4 Weeks', cell: 'Jun 24', why: 'not_a_day' }])
})

test('the wellness of intervals.icu: RMSSD and not SDNN, nothing for what is blank, no rating of its 1 to 4', () => {
  const table = tableOf(
    'date,weight,restingHR,hrv,hrvSDNN,sleepSecs,sleepScore,sleepQuality,soreness,fatigue,comments',
    '2026-11-21,70.1,48,61.5,80.2,27300,81,2,1,2,"tired, late"',
    '2026-11-22,,,,,,,,,,',
    '2026-11-23,,51,,79,,,,3,,',
  )
  const known = knownLayout(table)
  expect(known?.name).toBe('intervals_wellness')
  if (!known) return
  expect(told(interpret(table, known.mapping, reader))).toEqual([
    { kind: 'night', day: '2026-11-21', sleptMinutes: 455, note: 'tired, late' },
    { kind: 'heart', day: '2026-11-21', restingHeartRateBpm: 48, rmssdMs: 61.5 },
    { kind: 'heart', day: '2026-11-23', restingHeartRateBpm: 51 },
  ])
})

test('HRV4Training and EliteHRV: the morning measurement', () => {
  const training = tableOf(
    'date, HR, AVNN, SDNN, rMSSD, pNN50, LF, HF, HRV4T_Recovery_Points, sleep_time, muscle_soreness',
    '2026-11-21, 52, 1153, 80, 64.25, 30, 1, 2, 7.9, 7.5, 3',
    '2026-11-22, -, -, -, -, -, -, -, -, -, -',
  )
  const known = knownLayout(training)
  expect(known?.name).toBe('hrv4training')
  if (!known) return
  expect(told(interpret(training, known.mapping, reader))).toEqual([
    { kind: 'night', day: '2026-11-21', sleptMinutes: 450 },
    { kind: 'heart', day: '2026-11-21', restingHeartRateBpm: 52, rmssdMs: 64.25 },
  ])
  const elite = tableOf(
    'Date Time;HRV;HR;Rmssd;lnRmssd;Sdnn;Nn50;Pnn50',
    '2026-11-21 07:11:10;62;51;58,3;4,07;70;20;30',
    '2026-11-22 23:30:00 +0000;62;51;59,3;4,07;70;20;30',
  )
  const other = knownLayout(elite)
  expect(other?.name).toBe('elite_hrv')
  if (!other) return
  expect(told(interpret(elite, other.mapping, reader))).toEqual([
    { kind: 'heart', day: '2026-11-21', restingHeartRateBpm: 51, rmssdMs: 58.3 },
    { kind: 'heart', day: '2026-11-23', restingHeartRateBpm: 51, rmssdMs: 59.3 },
  ])
})

test('a table that nobody knows is none of them', () => {
  expect(knownLayout(tableOf('date,steps', '2026-11-21,9000', '2026-11-22,8000'))).toBeNull()
})

test('a night whose ends lie on other days than its own is not believed, and what else the row says is', () => {
  const table = tableOf('Day,Woke,HR', '2026-11-21,2027-01-01 06:00,50', '2026-11-20,2026-11-20 06:00,51')
  const columns = [
    { is: 'day' as const, unit: 'ymd' },
    { is: 'woke' as const, unit: null },
    { is: 'resting_heart_rate' as const, unit: null },
  ]
  const content = interpret(table, { columns, sport: 'run' }, reader)
  expect(told(content)).toEqual([
    { kind: 'heart', day: '2026-11-21', restingHeartRateBpm: 50 },
    { kind: 'night', day: '2026-11-20', wokeAt: '2026-11-20T06:00:00+01:00' },
    { kind: 'heart', day: '2026-11-20', restingHeartRateBpm: 51 },
  ])
  expect(content.unread).toEqual([{ row: 2, title: '', cell: '', why: 'times_disagree' }])
})
