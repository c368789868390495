// What is taken of an export of Apple Health, and what is not: nights by their clock, workouts with their figures, never SDNN.
import { describe, expect, test } from 'vitest'
import { readAppleHealth } from '../../../../src/main/import/health/apple-health.ts'
import { healthText } from '../../../../src/shared/words/read-file-words.ts'
import { berlin } from '../workout-files.ts'

const declarations =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record|Workout)*>\n<!ATTLIST Record type CDATA #REQUIRED>\n]>\n'

async function* piecesOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

function read(...elements: string[]) {
  const text = `${declarations}<HealthData locale="en_GB">\n${elements.join('\n')}\n</HealthData>`
  return readAppleHealth(piecesOf(text), 'export.xml', berlin)
}

function record(type: string, from: string, to: string, more: string, source = 'Watch'): string {
  return `<Record type="${type}" sourceName="${source}" startDate="${from}" endDate="${to}" ${more}/>`
}

const resting = (at: string, bpm: string) =>
  record('HKQuantityTypeIdentifierRestingHeartRate', at, at, `unit="count/min" value="${bpm}"`)

function sleep(value: string, from: string, to: string, source?: string): string {
  return record(
    'HKCategoryTypeIdentifierSleepAnalysis',
    from,
    to,
    `value="HKCategoryValueSleepAnalysis${value}"`,
    source,
  )
}

/** What is known of it. */
function told(value: object | undefined) {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(([, one]) => one !== null && one !== '' && !Array.isArray(one)),
  )
}

describe('a night', () => {
  test('is put together of its stages, with the time in bed of the phone beside the watch', async () => {
    const { health } = await read(
      sleep('AsleepCore', '2026-11-20 23:10:00 +0100', '2026-11-21 01:10:00 +0100'),
      sleep('Awake', '2026-11-21 01:10:00 +0100', '2026-11-21 01:30:00 +0100'),
      sleep('AsleepDeep', '2026-11-21 01:30:00 +0100', '2026-11-21 03:30:00 +0100'),
      sleep('AsleepREM', '2026-11-21 03:30:00 +0100', '2026-11-21 06:20:00 +0100'),
      sleep('InBed', '2026-11-20 22:50:00 +0100', '2026-11-21 06:40:00 +0100', 'iPhone'),
      sleep('AsleepUnspecified', '2026-11-20 22:55:00 +0100', '2026-11-21 06:35:00 +0100', 'iPhone'),
    )
    expect(health?.measures.map(told)).toEqual([
      {
        kind: 'night',
        day: '2026-11-21',
        lightsOutAt: '2026-11-20T22:50:00+01:00',
        wokeAt: '2026-11-21T06:20:00+01:00',
        roseAt: '2026-11-21T06:40:00+01:00',
        awakeMinutes: 20,
        sleptMinutes: 410,
      },
    ])
  })

  test('is of the day by the clock of the place, and a nap or a piece that nobody can place is only counted', async () => {
    const { health } = await read(
      sleep('Asleep', '2026-11-20 23:30:00 +0900', '2026-11-21 06:30:00 +0900'),
      sleep('Asleep', '2026-11-21 14:00:00 +0900', '2026-11-21 14:40:00 +0900'),
      sleep('Asleep', '2026-11-23 06:30:00 +0100', '2026-11-22 23:30:00 +0100'),
      sleep('SomethingNew', '2026-11-22 23:30:00 +0100', '2026-11-23 06:30:00 +0100'),
    )
    expect(health).toMatchObject({ shortSleeps: 1, leftOut: 2 })
    // Only asleep is known: lights out and lying awake are not.
    expect(health?.measures.map(told)).toEqual([
      { kind: 'night', day: '2026-11-21', wokeAt: '2026-11-21T06:30:00+09:00', sleptMinutes: 420 },
    ])
  })

  test('of which only the time in bed is known says nothing of sleep', async () => {
    const { health } = await read(sleep('InBed', '2026-11-20 22:50:00 +0100', '2026-11-21 06:40:00 +0100'))
    expect(health?.measures.map(told)).toEqual([
      {
        kind: 'night',
        day: '2026-11-21',
        lightsOutAt: '2026-11-20T22:50:00+01:00',
        roseAt: '2026-11-21T06:40:00+01:00',
      },
    ])
  })
})

test('of the hearts at rest of a day the last stands, SDNN is counted and never taken, what cannot be is left out', async () => {
  const { health } = await read(
    resting('2026-11-21 00:05:00 +0100', '52'),
    resting('2026-11-21 20:05:00 +0100', '49.96'),
    resting('2026-11-22 20:05:00 +0100', '12'),
    resting('2031-11-22 20:05:00 +0100', '50'),
    record(
      'HKQuantityTypeIdentifierHeartRateVariabilitySDNN',
      '2026-11-21 08:00:00 +0100',
      '2026-11-21 08:01:00 +0100',
      'unit="ms" value="55"',
    ),
  )
  expect(health?.measures).toEqual([
    { kind: 'heart', day: '2026-11-21', restingHeartRateBpm: 50, rmssdMs: null, note: '' },
  ])
  expect(health && healthText(health)).toBe(
    'Apple measures heart rate variability as SDNN, which is not RMSSD: 1 day of it was left out. 2 records that cannot be right were left out.',
  )
})

test('workouts of newer and older exports have their figures, pauses apart', async () => {
  const { workouts } = await read(
    '<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="50.5" durationUnit="min" startDate="2026-11-21 17:00:00 +0100" endDate="2026-11-21 17:52:00 +0100">',
    '<MetadataEntry key="HKElevationAscended" value="8500 cm"/>',
    '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="9.8" unit="km"/>',
    '<WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="147.2" unit="count/min"/>',
    '</Workout>',
    '<Workout workoutActivityType="HKWorkoutActivityTypeTaiChi" duration="30" durationUnit="min" startDate="2020-11-21 17:00:00 -0500" endDate="2020-11-21 17:30:00 -0500"/>',
    '<Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="60" durationUnit="min" totalDistance="3.1" totalDistanceUnit="mi" startDate="2019-11-21 17:00:00 +0100" endDate="2019-11-21 18:00:00 +0100"/>',
    '<Workout workoutActivityType="HKWorkoutActivityTypeRunning" startDate="never" endDate="2019-11-21 18:00:00 +0100"/>',
  )
  expect(workouts.map(({ workout }) => told(workout))).toMatchObject([
    {
      day: '2026-11-21',
      modality: 'run',
      startedAt: '2026-11-21T17:00:00+01:00',
      durationSeconds: 3120,
      movingSeconds: 3030,
      distanceMeters: 9800,
      climbMeters: 85,
      averageHeartRateBpm: 147,
      source: { format: 'apple_health', fileName: 'export.xml' },
    },
    { day: '2020-11-21', modality: 'tai_chi', startedAt: '2020-11-21T17:00:00-05:00', durationSeconds: 1800 },
    { modality: 'walk', distanceMeters: 4989 },
  ])
})

test.each([
  ['another kind of XML', '<gpx></gpx>', /no export of Apple Health/],
  ['one that declares entities', '<!DOCTYPE HealthData [<!ENTITY a "b">]><HealthData/>', /declares entities/],
  ['an empty one', '<HealthData></HealthData>', /no workout, night or resting heart rate/],
  ['one nested without end', `<HealthData>${'<a>'.repeat(70)}`, /nested too deeply/],
  ['a text without end', `<HealthData>${'x'.repeat(1_200_000)}`, /text that is too long/],
  [
    'declarations without end',
    `<!DOCTYPE HealthData [${'<!-- -->'.repeat(150_000)}`,
    /text that is too long/,
  ],
])('%s is refused', async (_, text, words) => {
  await expect(readAppleHealth(piecesOf(text, 65_536), 'export.xml', berlin)).rejects.toThrow(words)
})
