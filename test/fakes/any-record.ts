// Records of every kind by chance, with few ids and days, so that edits meet one another.
import { fc } from '@fast-check/vitest'
import { day, instant } from '../../src/shared/base/day.ts'
import { JournalRecord, type Kind } from '../../src/shared/journal/records.ts'
import { id } from './records.ts'

export const someDays = ['2026-10-31', '2026-11-01', '2026-11-22', '2026-11-30', '2026-12-01', '2027-01-01']
export const someIds = [1, 2, 3, 4, 5, 6, 7, 8]

/** What each kind needs beside what all have; made before it is asked for. */
const fields: Record<Kind, (score: number, on: string) => object> = {
  workout: (score, on) => ({
    modality: 'run',
    startedAt: `${on}T09:00:00+01:00`,
    durationSeconds: score * 600,
    race: score === 5 ? { name: 'Lakeside Marathon' } : null,
  }),
  soreness: (value, on) => ({
    checkedAt: `${on}T08:00:00+01:00`,
    ratings: [{ region: 'calf', side: 'left', value }],
  }),
  night: (quality, on) => ({ quality, wokeAt: `${on}T06:40:00+01:00` }),
  session: (score, on) => ({
    routineId: 'mobility-three',
    routineName: 'Mobility three',
    family: 'mobility',
    startedAt: `${on}T18:00:00+01:00`,
    endedAt: `${on}T18:10:00+01:00`,
    activeSeconds: score * 60,
    elapsedSeconds: 600,
    plannedActiveSeconds: 600,
    steps: [],
  }),
  wellbeing: (fatigue) => ({ instrument: 'mclean', fatigue }),
  heart: (score) => ({ restingHeartRateBpm: 50 + score }),
  state: (score) => ({ state: score > 2 ? 'injured' : 'ill' }),
  signs: (score) => ({ ticked: score > 2 ? ['feverish', 'weakness'].slice(score - 3) : ['popFelt'] }),
  rest_day: (score) => ({ how: score > 2 ? 'full' : 'easy_walk' }),
  nap: (score, on) => ({ minutes: score * 10, startedAt: `${on}T14:00:00+01:00` }),
  aid: (score) => ({ aid: 'massage_gun', minutes: score }),
  trial: (score) => ({
    raceId: id(score),
    aid: 'massage_gun',
    part: 'leg',
    seed: 7,
    draw: score,
    side: score > 2 ? 'left' : 'right',
  }),
  plan: (score) => ({ what: 'run', distanceMeters: score * 1000 }),
  note: (score) => ({ text: `Day ${score}` }),
}

export const anyRecord: fc.Arbitrary<JournalRecord> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(fields) as Kind[])),
    n: fc.constantFrom(...someIds),
    on: fc.constantFrom(...someDays),
    score: fc.integer({ min: 1, max: 5 }),
    note: fc.constantFrom('', 'a', 'b'),
  })
  .map(({ kind, n, on, score, note }) =>
    JournalRecord.parse({
      kind,
      id: id(n),
      day: day(on),
      loggedAt: instant(`${on}T12:00:00+01:00`),
      rev: 0,
      ...(kind !== 'note' && { note }),
      ...fields[kind](score, on),
    }),
  )

/** A journal with something in it: each id once. */
export const someRecords: fc.Arbitrary<JournalRecord[]> = fc.uniqueArray(anyRecord, {
  minLength: 1,
  selector: (record) => record.id,
})
