// A workout in words.
import type { Modality, Workout } from '../../journal/records.ts'
import type { Shown } from '../description.ts'
import { afterwardsWords, effortWords, modalityNames, occasionWords, surfaceWords } from '../record-words.ts'
import { climbText, distanceText, durationText, paceText } from '../units.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Workouts'

export const workoutWords: KindWords<Workout> = {
  all,
  one: 'Workout',
  edit: 'Edit workout',
  written: 'Workout logged.',
  changed: 'Workout changed.',
  describe: (workout, shown) => ({
    title: line(
      workout.race?.name ?? modalityNames[workout.modality],
      workout.durationSeconds !== null && durationText(workout.durationSeconds),
    ),
    details: line(...figuresOf(workout, shown), ...circumstances(workout), workout.note),
  }),
  searched: (workout) => [
    all,
    modalityNames[workout.modality],
    alsoCalled[workout.modality] ?? '',
    workout.distanceMeters === null ? '' : `${Math.round(workout.distanceMeters / 100) / 10} km`,
    workout.effortCr10 === null ? '' : (effortWords[workout.effortCr10] ?? ''),
    workout.afterwards ? afterwardsWords[workout.afterwards] : '',
    workout.race ? `race ${workout.race.name}` : '',
    workout.surface ? surfaceWords[workout.surface] : '',
    workout.purpose === 'recovery' ? 'recovery session' : '',
    workout.occasion ? occasionWords[workout.occasion] : '',
    workout.hard ? 'hard session' : '',
    workout.intervals ? 'intervals' : '',
    workout.source?.fileName ?? '',
    workout.note,
  ],
  fields: {
    modality: 'the kind',
    startedAt: 'the start',
    durationSeconds: 'the duration',
    movingSeconds: 'the time in motion',
    distanceMeters: 'the distance',
    climbMeters: 'the climb',
    effortCr10: 'the effort',
    averageHeartRateBpm: 'the heart rate',
    race: 'the race',
    surface: 'the ground',
    purpose: 'the purpose',
    occasion: 'the occasion',
    hard: 'whether it was hard',
    legsBefore: 'the legs before',
    legsAfter: 'the legs after',
    afterwards: 'how you felt afterwards',
    intervals: 'the intervals',
    laps: 'the laps',
    source: 'the file',
    note: 'the note',
  },
}

function figuresOf(
  workout: Workout,
  { locale, unit }: Shown & { locale: string },
): (string | false | null)[] {
  const { race, modality, durationSeconds, distanceMeters, climbMeters, effortCr10 } = workout
  const paced = modality === 'run' || modality === 'trail_run'
  const moving = workout.movingSeconds
  const stopped = moving !== null && durationSeconds !== null && durationSeconds - moving >= 60
  // The clock of a race runs on through every stop.
  const pacedSeconds = race ? durationSeconds : (moving ?? durationSeconds)
  const effort = effortCr10 === null ? null : effortWords[effortCr10]
  return [
    race && `race, ${modalityNames[modality].toLowerCase()}`,
    stopped && `moving ${durationText(moving)}`,
    distanceMeters !== null && distanceText(distanceMeters, locale, unit),
    paced && pacedSeconds !== null && distanceMeters !== null && paceText(pacedSeconds, distanceMeters, unit),
    climbMeters !== null && `climb ${climbText(climbMeters, locale, unit)}`,
    effortCr10 !== null && (effort ? `effort ${effortCr10}, ${effort}` : `effort ${effortCr10}`),
    workout.averageHeartRateBpm !== null &&
      `average ${Math.round(workout.averageHeartRateBpm)} beats a minute`,
  ]
}

function circumstances(workout: Workout): (string | false)[] {
  const { surface, purpose, occasion, hard, intervals, legsBefore, legsAfter, afterwards } = workout
  return [
    surface !== null && surfaceWords[surface],
    purpose === 'recovery' && line('recovery session', occasion !== null && occasionWords[occasion]),
    hard === true && 'hard session',
    hard === false && 'not a hard session',
    intervals === true && 'intervals',
    intervals === false && 'no intervals',
    legsBefore !== null && `legs before ${legsBefore}`,
    legsAfter !== null && `legs after ${legsAfter}`,
    afterwards !== null && afterwardsWords[afterwards],
  ]
}

/** What runners also call them. */
const alsoCalled: Partial<Record<Modality, string>> = {
  run: 'running jog',
  trail_run: 'running trail',
  walk: 'walking',
  hike: 'hiking',
  cycling: 'bike ride',
  swimming: 'swim',
  strength: 'weights gym',
}
