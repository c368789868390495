// A record in words: a title and one line of what else it says; what was not written down is not mentioned.
import { isMuscle, placeName } from '../anatomy/body.ts'
import { clockTime, type Instant } from '../base/day.ts'
import { sleptMinutes } from '../journal/nights.ts'
import type { JournalRecord, Night, Rating, Session, Soreness, Workout } from '../journal/records.ts'
import { describeDaily } from './describe-daily.ts'
import type { Description, Shown } from './description.ts'
import {
  afterwardsWords,
  contextWords,
  effortWords,
  feelWords,
  modalityNames,
  occasionWords,
  stepsWords,
  surfaceWords,
} from './record-words.ts'
import {
  type ClockStyle,
  climbText,
  clockWords,
  distanceText,
  durationText,
  hoursMinutesText,
  paceText,
} from './units.ts'

const metric: Shown = { unit: 'km', clock: '24h' }

export function describe(record: JournalRecord, locale: string, shown = metric): Description {
  switch (record.kind) {
    case 'night':
      return describeNight(record, shown)
    case 'soreness':
      return describeSoreness(record)
    case 'workout':
      return describeWorkout(record, locale, shown)
    case 'session':
      return describeSession(record)
    default:
      return describeDaily(record, locale, shown.unit)
  }
}

function describeNight(night: Night, { clock }: Shown): Description {
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
      nightTimes(lightsOutAt, wokeAt, clock),
      sleepLatencyMinutes !== null && `${sleepLatencyMinutes} min to fall asleep`,
      awakenings !== null && awakeText(awakenings),
      awakeMinutes !== null && `${awakeMinutes} min awake in the night`,
      night.roseAt && `out of bed at ${clockWords(clockTime(night.roseAt), clock)}`,
      quality !== null && `quality ${quality}`,
      night.restlessLegs === true && 'restless legs',
      night.restlessLegs === false && 'no restless legs',
      night.note,
    ),
  }
}

function nightTimes(lightsOutAt: Instant | null, wokeAt: Instant | null, clock: ClockStyle): string {
  const [lightsOut, woke] = [lightsOutAt, wokeAt].map((at) => at && clockWords(clockTime(at), clock))
  if (lightsOut && woke) return `${lightsOut} – ${woke}`
  return line(lightsOut && `lights out at ${lightsOut}`, woke && `woke at ${woke}`)
}

function describeSoreness(check: Soreness): Description {
  const sore = check.ratings.filter(({ region }) => isMuscle(region))
  const noted = check.ratings.filter(({ region }) => !isMuscle(region))
  const highest = sore.length === 0 ? null : Math.max(...sore.map(({ value }) => value))
  return {
    title:
      highest !== null
        ? `Soreness, highest ${highest}`
        : check.nothingElseSore
          ? noted.length === 0
            ? 'Nothing sore'
            : 'No muscle sore'
          : 'Soreness check',
    details: line(
      check.context !== null && contextWords[check.context],
      sore.map(ratingText).join(', '),
      noted.length > 0 && `noted: ${noted.map(ratingText).join(', ')}`,
      sore.length > 0 && check.nothingElseSore && 'nothing else sore',
      check.note,
    ),
  }
}

function describeWorkout(workout: Workout, locale: string, { unit }: Shown): Description {
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
      distanceMeters !== null && distanceText(distanceMeters, locale, unit),
      paced &&
        durationSeconds !== null &&
        distanceMeters !== null &&
        paceText(durationSeconds, distanceMeters, unit),
      climbMeters !== null && `climb ${climbText(climbMeters, locale, unit)}`,
      effortCr10 !== null && (effort ? `effort ${effortCr10}, ${effort}` : `effort ${effortCr10}`),
      averageHeartRateBpm !== null && `average ${Math.round(averageHeartRateBpm)} beats a minute`,
      ...circumstances(workout),
      workout.note,
    ),
  }
}

function circumstances(workout: Workout): (string | false)[] {
  const { surface, purpose, occasion, hard, legsBefore, legsAfter, afterwards } = workout
  return [
    surface !== null && surfaceWords[surface],
    purpose === 'recovery' && line('recovery session', occasion !== null && occasionWords[occasion]),
    hard === true && 'hard session',
    hard === false && 'not a hard session',
    legsBefore !== null && `legs before ${legsBefore}`,
    legsAfter !== null && `legs after ${legsAfter}`,
    afterwards !== null && afterwardsWords[afterwards],
  ]
}

function describeSession(session: Session): Description {
  return {
    title: session.routineName,
    details: line(
      durationText(session.elapsedSeconds),
      session.steps.length > 0 && stepsWords(session.steps),
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

function ratingText(rating: Rating): string {
  const { region, side, value } = rating
  return [`${placeName(region, side)} ${value}`, ...feelWords(rating)].join(' ')
}

function awakeText(times: number): string {
  if (times === 0) return 'not awake in between'
  return times === 1 ? 'awake once' : times === 2 ? 'awake twice' : `awake ${times} times`
}

function line(...parts: (string | false | null | undefined)[]): string {
  return parts.filter((part) => part).join(', ')
}
