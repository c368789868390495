// One session of a FIT file as a workout: as the watch summed it up, and by its records where that is silent.
import type { Recording, Start } from '../recording.ts'
import type { Track } from '../track.ts'
import type { FitContents } from './fit-contents.ts'
import type { FitFields } from './fit-fields.ts'
import { timestampField } from './fit-messages.ts'
import { activityField, lapField, sessionField, sportField } from './fit-profile.ts'
import { spanOf, sportIn } from './fit-session.ts'
import { momentIn, momentOf, scaled } from './fit-units.ts'

/** Smaller times count from when the watch was switched on. */
const leastFitTime = 0x10000000

export function recordingOf(
  session: FitFields,
  track: Track,
  { sport, activity, laps, sessions, end }: FitContents,
): Recording {
  const figures = track.figures()
  const startMs = momentIn(session.get(sessionField.start)) ?? figures.firstMs
  const elapsed = positive(scaled(session.get(sessionField.elapsed), 1000))
  const recorded = startMs === null || figures.lastMs === null ? null : (figures.lastMs - startMs) / 1000
  const summed = positive(scaled(session.get(sessionField.distance), 100))
  const ascent = session.get(sessionField.ascent) ?? null
  const { fromMs, toMs } = spanOf(session)
  const isOwn = (at: number | null) => at !== null && at >= fromMs && at < toMs
  const own = sessions.length > 1 ? laps.filter((lap) => isOwn(lap.startMs)) : laps
  return {
    format: 'fit',
    modality: sportIn(session, sessionField) ?? sportIn(sport, sportField),
    start: startMs === null ? null : startOf(startMs, activity),
    elapsedSeconds: elapsed ?? recorded,
    movingSeconds: positive(scaled(session.get(sessionField.timer), 1000)),
    distanceMeters: summed ?? figures.distanceMeters,
    climbMeters: ascent ?? figures.climbMeters,
    averageHeartRateBpm: positive(session.get(sessionField.heartRate) ?? null) ?? figures.averageHeartRateBpm,
    laps: own.flatMap(({ fields: lap }) => {
      const seconds = scaled(lap.get(lapField.timer) ?? lap.get(lapField.elapsed), 1000)
      return seconds === null
        ? []
        : [
            {
              seconds,
              meters: scaled(lap.get(lapField.distance), 100),
              heartRateBpm: lap.get(lapField.heartRate) ?? null,
            },
          ]
    }),
    remarks: [
      ...track.remarks({ withoutTime: 0, withoutPosition: 0 }),
      ...(ascent === null && figures.climbMeters !== null
        ? [{ what: 'worked_out' as const, figures: ['climb' as const] }]
        : []),
      ...(end === 'whole' ? [] : [{ what: 'salvaged' as const, end }]),
    ],
  }
}

/** The local clock of the device, where it wrote one down: ahead of UTC by quarters of an hour. */
function startOf(startMs: number, activity: FitFields | undefined): Start {
  const time = activity?.get(timestampField)
  const local = activity?.get(activityField.localTime)
  const ahead = time === undefined || local === undefined ? null : local - time
  if (startMs < momentOf(leastFitTime)) {
    if (ahead === null || (local ?? 0) < leastFitTime) return { type: 'never_set' }
    return { type: 'wall', wallMs: startMs + ahead * 1000 }
  }
  const offsetMinutes = ahead === null ? 0 : Math.round(ahead / 900) * 15
  const isAnOffset = offsetMinutes !== 0 && Math.abs(offsetMinutes) <= 14 * 60
  return { type: 'instant', atMs: startMs, offsetMinutes: isAnOffset ? offsetMinutes : null }
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null
}
