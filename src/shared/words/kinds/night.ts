// A night in words.
import { clockTime, type Instant } from '../../base/day.ts'
import { sleptMinutes } from '../../journal/nights.ts'
import type { Night } from '../../journal/records.ts'
import type { Shown } from '../description.ts'
import { type ClockStyle, clockWords, hoursMinutesText } from '../units.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Nights'

export const nightWords: KindWords<Night> = {
  all,
  one: 'Night of sleep',
  edit: 'Edit night',
  written: 'Night logged.',
  changed: 'Night changed.',
  describe: (night, shown) => ({ title: titleOf(night), details: detailsOf(night, shown) }),
  searched: ({ quality, restlessLegs, note }) => [
    all,
    'slept',
    quality === null ? 'sleep' : 'sleep quality',
    restlessLegs ? 'restless legs' : '',
    note,
  ],
  fields: {
    lightsOutAt: 'lights out',
    wokeAt: 'waking up',
    roseAt: 'getting up',
    sleepLatencyMinutes: 'the time to fall asleep',
    awakenings: 'the times awake',
    awakeMinutes: 'the time awake',
    sleptMinutes: 'the hours slept',
    quality: 'the sleep quality',
    restlessLegs: 'restless legs',
    note: 'the note',
  },
}

function titleOf(night: Night): string {
  const minutes = sleptMinutes(night)
  if (minutes === null) return 'Night'
  const asleepKnown = [night.sleptMinutes, night.sleepLatencyMinutes, night.awakeMinutes].some(
    (known) => known !== null,
  )
  return asleepKnown ? `Slept ${hoursMinutesText(minutes)}` : `Night of ${hoursMinutesText(minutes)}`
}

function detailsOf(night: Night, { clock }: Shown): string {
  const { lightsOutAt, wokeAt, awakenings, sleepLatencyMinutes, awakeMinutes, quality } = night
  return line(
    timesOf(lightsOutAt, wokeAt, clock),
    sleepLatencyMinutes !== null && `${sleepLatencyMinutes} min to fall asleep`,
    awakenings !== null && awakeText(awakenings),
    awakeMinutes !== null && `${awakeMinutes} min awake in the night`,
    night.roseAt && `out of bed at ${clockWords(clockTime(night.roseAt), clock)}`,
    quality !== null && `quality ${quality}`,
    night.restlessLegs === true && 'restless legs',
    night.restlessLegs === false && 'no restless legs',
    night.note,
  )
}

function timesOf(lightsOutAt: Instant | null, wokeAt: Instant | null, clock: ClockStyle): string {
  const [lightsOut, woke] = [lightsOutAt, wokeAt].map((at) => at && clockWords(clockTime(at), clock))
  if (lightsOut && woke) return `${lightsOut} – ${woke}`
  return line(lightsOut && `lights out at ${lightsOut}`, woke && `woke at ${woke}`)
}

function awakeText(times: number): string {
  if (times === 0) return 'not awake in between'
  return times === 1 ? 'awake once' : times === 2 ? 'awake twice' : `awake ${times} times`
}
