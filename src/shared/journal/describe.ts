// A record in words: a title and one line of what else it says; what was not written down is not mentioned.
import { clockTime, type Instant } from '../day.ts'
import { sleptMinutes } from '../science/sleep.ts'
import { clockText, distanceText, durationText, hoursMinutesText, paceText } from '../units.ts'
import { isMuscle, placeName } from './body.ts'
import type { JournalRecord, Modality, Night, Rating, Session, Soreness, Workout } from './records.ts'

export type Description = { title: string; details: string }

export function describe(record: JournalRecord, locale: string): Description {
  switch (record.kind) {
    case 'night':
      return describeNight(record)
    case 'soreness':
      return describeSoreness(record)
    case 'workout':
      return describeWorkout(record, locale)
    case 'session':
      return describeSession(record)
  }
}

/** The moment at which a record stands in its day; a workout without a start stands where it was written down. */
export function momentOf(record: JournalRecord): Instant {
  switch (record.kind) {
    case 'night':
      return record.wokeAt ?? record.loggedAt
    case 'soreness':
      return record.checkedAt
    case 'workout':
      return record.startedAt ?? record.loggedAt
    case 'session':
      return record.startedAt
  }
}

export const modalityNames: Record<Modality, string> = {
  run: 'Run',
  trail_run: 'Trail run',
  walk: 'Walk',
  hike: 'Hike',
  cycling: 'Bike ride',
  swimming: 'Swim',
  deep_water_running: 'Deep-water run',
  elliptical: 'Elliptical',
  yoga: 'Yoga',
  pilates: 'Pilates',
  tai_chi: 'Tai chi',
  strength: 'Strength',
  mobility: 'Mobility',
  foam_rolling: 'Foam rolling',
  dancing: 'Dancing',
  cardio: 'Easy cardio',
  other: 'Other workout',
}

/** The words of the CR-10 scale (science.md 3.1); 6, 8 and 9 have none. */
export const effortWords: readonly (string | null)[] = [
  'rest',
  'very very easy',
  'easy',
  'moderate',
  'somewhat hard',
  'hard',
  null,
  'very hard',
  null,
  null,
  'maximal',
]

function describeNight(night: Night): Description {
  const { lightsOutAt, wokeAt, awakenings, sleepLatencyMinutes, awakeMinutes, quality } = night
  const minutes = sleptMinutes(night)
  const asleepKnown = night.sleptMinutes !== null || sleepLatencyMinutes !== null || awakeMinutes !== null
  return {
    title:
      minutes === null
        ? 'Night'
        : asleepKnown
          ? `Slept ${hoursMinutesText(minutes)}`
          : `Night of ${hoursMinutesText(minutes)}`,
    details: line(
      lightsOutAt && wokeAt && `${clockText(clockTime(lightsOutAt))} – ${clockText(clockTime(wokeAt))}`,
      sleepLatencyMinutes !== null && `${sleepLatencyMinutes} min to fall asleep`,
      awakenings !== null && awakeText(awakenings),
      awakeMinutes !== null && `${awakeMinutes} min awake in the night`,
      quality !== null && `quality ${quality}`,
      night.note,
    ),
  }
}

function describeSoreness(check: Soreness): Description {
  const sore = check.ratings.filter(({ region }) => isMuscle(region))
  const noted = check.ratings.filter(({ region }) => !isMuscle(region))
  const highest = sore.length === 0 ? null : Math.max(...sore.map(({ value }) => value))
  return {
    title:
      highest === null
        ? check.nothingElseSore
          ? 'Nothing sore'
          : 'Soreness check'
        : `Soreness, highest ${highest}`,
    details: line(
      sore.map(ratingText).join(', '),
      noted.length > 0 && `noted: ${noted.map(ratingText).join(', ')}`,
      sore.length > 0 && check.nothingElseSore && 'nothing else sore',
      check.note,
    ),
  }
}

function describeWorkout(workout: Workout, locale: string): Description {
  const { race, durationSeconds, distanceMeters, climbMeters, effortCr10, averageHeartRateBpm } = workout
  const paced = workout.modality === 'run' || workout.modality === 'trail_run'
  const effort = effortCr10 === null ? null : effortWords[effortCr10]
  return {
    title: line(
      race?.name ?? modalityNames[workout.modality],
      durationSeconds !== null && durationText(durationSeconds),
    ),
    details: line(
      race && `race, ${modalityNames[workout.modality].toLowerCase()}`,
      distanceMeters !== null && distanceText(distanceMeters, locale),
      paced &&
        durationSeconds !== null &&
        distanceMeters !== null &&
        paceText(durationSeconds, distanceMeters),
      climbMeters !== null && `climb ${Math.round(climbMeters)} m`,
      effortCr10 !== null && (effort ? `effort ${effortCr10}, ${effort}` : `effort ${effortCr10}`),
      averageHeartRateBpm !== null && `average ${Math.round(averageHeartRateBpm)} beats a minute`,
      workout.note,
    ),
  }
}

function describeSession(session: Session): Description {
  const done = session.steps.filter(({ outcome }) => outcome === 'done').length
  return {
    title: session.routineName,
    details: line(
      durationText(session.elapsedSeconds),
      session.steps.length > 0 && `${done} of ${session.steps.length} steps`,
      ...beforeAndAfter(session),
      session.note,
    ),
  }
}

/** `quads left 5 → 4` of each place rated both before and after. */
function beforeAndAfter({ before, after }: Session): string[] {
  return before.flatMap((rating) => {
    const later = after.find(({ region, side }) => region === rating.region && side === rating.side)
    return later
      ? [`${placeName(rating.region, rating.side).toLowerCase()} ${rating.value} → ${later.value}`]
      : []
  })
}

function ratingText({ region, side, value }: Rating): string {
  return `${placeName(region, side)} ${value}`
}

function awakeText(times: number): string {
  if (times === 0) return 'not awake in between'
  return times === 1 ? 'awake once' : times === 2 ? 'awake twice' : `awake ${times} times`
}

function line(...parts: (string | false | null | undefined)[]): string {
  return parts.filter((part) => part).join(', ')
}
