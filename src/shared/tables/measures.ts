// The entries of a day that a row of a table tells of beside a workout: a night, the heart at rest, well-being, soreness, a note.
import { addDays, type Day, daysBetween, epochOf, type Instant, instantAt } from '../base/day.ts'
import type { Instrument } from '../journal/kinds/wellbeing.ts'
import type { Measure } from '../journal/read-file.ts'
import { type Heart, type Night, type Soreness, unknownNight, type Wellbeing } from '../journal/records.ts'
import type { Moment, Reader, Refuse, RowRead } from './row.ts'

type Unsaved<R> = Omit<R, 'id' | 'rev' | 'loggedAt'>

/** The hour of a check whose time nobody wrote down, as where one is typed in later. */
const noon = '12:00'

/** `takesNote`: no workout of the row has its words. They go to the first of the entries, or are a note of the day. */
export function measuresOf(
  row: RowRead,
  takesNote: boolean,
  instrument: Instrument,
  reader: Reader,
  refuse: Refuse,
): Measure[] {
  const found = [
    nightOf(row, reader, refuse),
    heartOf(row),
    wellbeingOf(row, instrument),
    sorenessOf(row, reader),
  ]
  const all = found.filter((measure) => measure !== null)
  const note = takesNote ? row.notes.join('\n').slice(0, 20_000) : ''
  if (note === '') return all
  const [first, ...others] = all
  if (first === undefined) return [{ kind: 'note', day: row.day, text: note, about: null }]
  return [{ ...first, note }, ...others]
}

function nightOf(row: RowRead, { timeZone, today }: Reader, refuse: Refuse): Unsaved<Night> | null {
  const { figures, day } = row
  const { slept, latency, awake, awakenings = null, sleep_quality: quality = null } = figures
  const minutes = (seconds: number | undefined) => (seconds === undefined ? null : Math.round(seconds / 60))
  const wokeAt = row.woke && at(row.woke, day, timeZone)
  const lightsOutAt = row.lightsOut && at(row.lightsOut, eveningOf(row.lightsOut, day), timeZone)
  const night = {
    ...unknownNight,
    day: (wokeAt?.slice(0, 10) as Day | undefined) ?? day,
    lightsOutAt,
    wokeAt,
    sleepLatencyMinutes: minutes(latency),
    awakenings,
    awakeMinutes: minutes(awake),
    sleptMinutes: minutes(slept),
    quality,
  }
  const { kind: _kind, day: _day, note: _note, ...answers } = night
  if (Object.values(answers).every((answer) => answer === null)) return null
  const isNear = [lightsOutAt, wokeAt].every((moment) => moment === null || isNearTo(day, moment))
  if (isNear && night.day <= today && agrees(night)) return night
  refuse('times_disagree')
  // Of two clocks and a length that contradict each other none is known to be right.
  return quality === null && awakenings === null
    ? null
    : {
        ...night,
        day,
        lightsOutAt: null,
        wokeAt: null,
        sleptMinutes: null,
        sleepLatencyMinutes: null,
        awakeMinutes: null,
      }
}

/** A night touches its day, by whichever of its two ends a table counts it. */
function isNearTo(day: Day, moment: Instant): boolean {
  return Math.abs(daysBetween(day, moment.slice(0, 10) as Day)) <= 1
}

/** Lights out after noon were those of the evening before. */
function eveningOf({ clock }: Moment, day: Day): Day {
  return clock >= noon ? addDays(day, -1) : day
}

function at(moment: Moment, day: Day, timeZone: string): Instant {
  return instantAt(moment.day ?? day, moment.clock, timeZone)
}

function agrees(
  night: Pick<Night, 'lightsOutAt' | 'wokeAt' | 'sleptMinutes' | 'sleepLatencyMinutes' | 'awakeMinutes'>,
): boolean {
  const { lightsOutAt, wokeAt, sleptMinutes, sleepLatencyMinutes, awakeMinutes } = night
  if (lightsOutAt === null || wokeAt === null) return true
  const minutes = (epochOf(wokeAt) - epochOf(lightsOutAt)) / 60_000
  if (minutes <= 0 || minutes > 24 * 60) return false
  const lying = (sleepLatencyMinutes ?? 0) + (awakeMinutes ?? 0)
  return lying <= minutes && (sleptMinutes ?? 0) <= minutes + 1
}

function heartOf({ day, figures }: RowRead): Unsaved<Heart> | null {
  const { resting_heart_rate: bpm = null, rmssd: rmssdMs = null } = figures
  if (bpm === null && rmssdMs === null) return null
  return { kind: 'heart', day, restingHeartRateBpm: bpm, rmssdMs, note: '' }
}

function wellbeingOf({ day, figures }: RowRead, instrument: Instrument): Unsaved<Wellbeing> | null {
  const { fatigue = null, stress = null, mood = null, motivation = null } = figures
  if ([fatigue, stress, mood, motivation].every((item) => item === null)) return null
  const rest = { morningStiffness: null, enjoyment: null, ateAndDrankEnough: null, note: '' }
  return { kind: 'wellbeing', day, instrument, fatigue, stress, mood, motivation, ...rest }
}

function sorenessOf(row: RowRead, { timeZone }: Reader): Unsaved<Soreness> | null {
  const { day, ratings, startedAt } = row
  if (ratings.length === 0) return null
  const checkedAt = startedAt ?? instantAt(day, noon, timeZone)
  return {
    kind: 'soreness',
    day,
    checkedAt,
    context: null,
    ratings: [...ratings],
    // A table asks of its own places alone.
    nothingElseSore: false,
    note: '',
  }
}
