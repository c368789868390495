// The heart at rest in words.
import type { Heart } from '../../journal/records.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Resting heart'

export const heartWords: KindWords<Heart> = {
  all,
  one: 'Resting heart',
  edit: 'Edit resting heart',
  written: 'Resting heart logged.',
  changed: 'Resting heart changed.',
  describe: ({ restingHeartRateBpm, rmssdMs, note }) => ({
    title: line(
      restingHeartRateBpm !== null && `Resting heart rate ${restingHeartRateBpm} bpm`,
      rmssdMs !== null && `RMSSD ${rmssdMs} ms`,
    ),
    details: note,
  }),
  searched: ({ restingHeartRateBpm, rmssdMs, note }) => [
    all,
    restingHeartRateBpm === null ? '' : 'rate',
    rmssdMs === null ? '' : 'rmssd',
    note,
  ],
  fields: { restingHeartRateBpm: 'the resting heart rate', rmssdMs: 'the RMSSD', note: 'the note' },
}
