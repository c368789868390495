// Years of a runner's notes as they might have been written, the same for the same seed: what benches and tests of age are made on.
import { muscles, type Region, sidesOf, structures } from '../../src/shared/anatomy/body.ts'
import { addDays, type Day, day, daysFrom, instant } from '../../src/shared/base/day.ts'
import { type Journal, journalOf } from '../../src/shared/journal/change.ts'
import { type Entry, JournalRecord, type Kind, type Rating } from '../../src/shared/journal/records.ts'
import { builtInRoutines } from '../../src/shared/routines/builtin/index.ts'
import type { Routine } from '../../src/shared/routines/routine.ts'
import { id } from '../fakes/records.ts'
import { type Chance, chanceFrom } from './chance.ts'

export type HistoryOptions = {
  /** The last day that has notes. */
  endsOn?: Day
  seed?: number
}

/**
 * The records of so many years in order of writing, `rev` counting them: a day has a workout, two checks, a night, a
 * well-being entry, and often a session, a resting heart or an aid; a race every 91 days.
 */
export function history(
  years: number,
  { endsOn = day('2026-11-28'), seed = 1 }: HistoryOptions = {},
): JournalRecord[] {
  const chance = chanceFrom(seed)
  const from = addDays(endsOn, 1 - Math.round(years * 365.25))
  const records: JournalRecord[] = []
  for (const [index, on] of daysFrom(from, endsOn).entries())
    for (const part of partsOfDay(on, index, chance)) {
      const n = records.length + 1
      const times = { day: on, loggedAt: instant(`${on}T22:00:00+01:00`) }
      records.push({ ...blanks[part.kind], ...times, ...part, id: id(n), rev: n } as JournalRecord)
    }
  return records
}

/** The same as the journal that holds it. */
export function historyJournal(years: number, options?: HistoryOptions): Journal {
  const records = history(years, options)
  return journalOf(records.length, records)
}

/** What differs from a blank record of its kind. */
type Part = { kind: Kind; [field: string]: unknown }

const raceEveryDays = 91
const heartShare = 0.7
const sessionShare = 0.6
const aidShare = 0.3

function partsOfDay(on: Day, index: number, chance: Chance): Part[] {
  const daysSinceRace = index % raceEveryDays
  const isRace = daysSinceRace === 0 && index > 0
  const ache = Math.max(0, 7 - daysSinceRace)
  return [
    nightBefore(on, chance),
    check(on, 'morning', ache, chance),
    { kind: 'wellbeing', instrument: 'hooper', ...scales(chance) },
    ...sometimes(heartShare, chance, () => ({
      kind: 'heart',
      restingHeartRateBpm: chance.whole(44, 58),
      rmssdMs: chance.whole(40, 90),
    })),
    isRace ? race(on, index / raceEveryDays, chance) : run(on, chance),
    ...sometimes(sessionShare, chance, () => session(on, chance)),
    ...sometimes(aidShare, chance, () => ({ kind: 'aid', aid: 'massage_gun', minutes: chance.whole(5, 20) })),
    check(on, 'evening', Math.max(0, ache - 1), chance),
  ]
}

function sometimes(share: number, chance: Chance, make: () => Part): Part[] {
  return chance.share() < share ? [make()] : []
}

function nightBefore(on: Day, chance: Chance): Part {
  return {
    kind: 'night',
    lightsOutAt: instant(`${addDays(on, -1)}T22:${chance.whole(10, 59)}:00+01:00`),
    wokeAt: instant(`${on}T06:${chance.whole(10, 59)}:00+01:00`),
    sleepLatencyMinutes: chance.whole(5, 30),
    awakenings: chance.whole(0, 3),
    awakeMinutes: chance.whole(0, 40),
    quality: chance.whole(3, 9),
  }
}

function check(on: Day, context: 'morning' | 'evening', ache: number, chance: Chance): Part {
  const ratings = new Map<string, Rating>()
  const wanted = chance.whole(5, 9)
  while (ratings.size < wanted) {
    const region: Region = chance.share() < 0.9 ? chance.of(muscles) : chance.of(structures)
    const value = Math.min(10, Math.max(0, ache + chance.whole(-2, 1)))
    const side = chance.of(sidesOf(region))
    ratings.set(`${region}:${side}`, { region, side, value })
  }
  return {
    kind: 'soreness',
    checkedAt: instant(`${on}T${context === 'morning' ? '07:10' : '20:40'}:00+01:00`),
    context,
    ratings: [...ratings.values()],
    nothingElseSore: chance.share() < 0.5,
    note: chance.share() < 0.1 ? chance.of(words) : '',
  }
}

function scales(chance: Chance): Record<'fatigue' | 'stress' | 'mood' | 'motivation', number> {
  const scale = () => chance.whole(1, 7)
  return { fatigue: scale(), stress: scale(), mood: scale(), motivation: scale() }
}

function run(on: Day, chance: Chance): Part {
  const kilometers = chance.whole(5, 22)
  return {
    kind: 'workout',
    modality: chance.share() < 0.8 ? 'run' : chance.of(['cycling', 'swimming', 'walk', 'strength']),
    startedAt: instant(`${on}T09:${chance.whole(10, 59)}:00+01:00`),
    durationSeconds: kilometers * chance.whole(290, 390),
    distanceMeters: kilometers * 1000,
    climbMeters: chance.whole(0, 400),
    effortCr10: chance.whole(2, 8),
    averageHeartRateBpm: chance.whole(120, 165),
    note: chance.share() < 0.2 ? chance.of(words) : '',
  }
}

function race(on: Day, number: number, chance: Chance): Part {
  const marathon = number % 4 === 0
  return {
    ...run(on, chance),
    modality: 'run',
    distanceMeters: marathon ? 42_195 : 10_000,
    durationSeconds: (marathon ? 13_200 : 2_700) + chance.whole(0, 600),
    effortCr10: 9,
    race: { name: `${chance.of(towns)} ${marathon ? 'Marathon' : '10 km'}` },
  }
}

function session(on: Day, chance: Chance): Part {
  const routine = chance.of(builtInRoutines)
  const steps = stepsOf(routine).map(({ id: stepId, name }) => {
    const outcome = chance.share() < 0.9 ? 'done' : 'skipped'
    return {
      stepId,
      name,
      outcome,
      activeSeconds: outcome === 'done' ? 60 : 0,
      plannedSeconds: 60,
      eased: false,
    }
  })
  const planned = steps.length * 60
  return {
    kind: 'session',
    routineId: routine.id,
    routineName: routine.name,
    family: routine.family,
    startedAt: instant(`${on}T18:00:00+01:00`),
    endedAt: instant(`${on}T18:20:00+01:00`),
    activeSeconds: steps.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0),
    elapsedSeconds: planned + 60,
    plannedActiveSeconds: planned,
    steps,
  }
}

function stepsOf(routine: Routine) {
  return routine.blocks.flatMap(({ steps }) => steps)
}

const words = [
  'Stairs were slow this morning.',
  'Legs felt heavy at first and better after two kilometres.',
  'Rain, wind from the west, easy along the river.',
  'Left calf tight after the hills.',
  'Slept badly, ran by feel.',
] as const
const towns = ['Lakeside', 'Harbour', 'Old Town', 'Valley', 'Two Bridges'] as const

/** A valid record of each kind, so that what a kind has besides is at its default. */
const blanks = Object.fromEntries(
  (
    [
      { kind: 'workout', modality: 'run' },
      { kind: 'soreness', checkedAt: '2026-01-01T07:00:00Z', ratings: [], nothingElseSore: true },
      { kind: 'night', quality: 5 },
      { kind: 'wellbeing', instrument: 'hooper' },
      { kind: 'heart', restingHeartRateBpm: 50 },
      { kind: 'aid', aid: 'massage_gun' },
      {
        kind: 'session',
        routineId: 'hour',
        routineName: 'Hour',
        family: 'other',
        startedAt: '2026-01-01T18:00:00Z',
        endedAt: '2026-01-01T18:20:00Z',
        activeSeconds: 0,
        elapsedSeconds: 0,
        plannedActiveSeconds: 0,
        steps: [],
      },
    ] satisfies Part[]
  ).map((part) => [part.kind, blank(part)]),
) as Partial<Record<Kind, JournalRecord>>

function blank(part: Part): JournalRecord {
  const common = { id: id(1), day: '2026-01-01', loggedAt: '2026-01-01T22:00:00Z', rev: 0 }
  return JournalRecord.parse({ ...common, ...part } as unknown as Entry)
}
