// What is said of a table: what its columns can be and are written in, which service wrote it, what of it cannot be read.
import { placeName } from '../anatomy/body.ts'
import { placeOf, type Why } from '../tables/cells.ts'
import type { Unread } from '../tables/interpret.ts'
import type { LayoutName } from '../tables/layouts.ts'
import { formOf, type Meaning } from '../tables/meanings.ts'

export const meaningNames: Record<Meaning, string> = {
  day: 'Day',
  start: 'Date and time, or time of the start',
  sport: 'Sport',
  duration: 'Duration, with stops',
  moving: 'Time in motion',
  distance: 'Distance',
  climb: 'Climb',
  heart_rate: 'Average heart rate',
  effort: 'Effort (RPE), 0 to 10',
  slept: 'Time slept',
  lights_out: 'Lights out',
  woke: 'Waking up',
  latency: 'Time to fall asleep',
  awake: 'Time awake in the night',
  awakenings: 'Times awake',
  sleep_quality: 'Sleep quality, 0 to 10',
  resting_heart_rate: 'Resting heart rate',
  rmssd: 'Heart rate variability (RMSSD)',
  fatigue: 'Fatigue',
  stress: 'Stress',
  mood: 'Mood',
  motivation: 'Motivation',
  soreness: 'Soreness of a place, 0 to 10',
  note: 'Note',
}

/** What is asked where a column needs a unit. */
export function unitQuestion(meaning: Meaning): string {
  switch (formOf(meaning)) {
    case 'day':
    case 'start':
      return 'order'
    case 'place':
      return 'place'
    case 'scale':
      return 'scale'
    default:
      return 'unit'
  }
}

export function unitName(meaning: Meaning, unit: string): string {
  const place = formOf(meaning) === 'place' ? placeOf(unit) : null
  return place ? placeName(place.region, place.side) : (unitNames[unit] ?? unit)
}

const unitNames: Record<string, string> = {
  ymd: 'year first, 2026-12-31',
  dmy: 'day first, 31/12/2026',
  mdy: 'month first, 12/31/2026',
  h_mm: 'hours and minutes, 7:30',
  m_ss: 'minutes and seconds, 45:12',
  hours: 'hours, 7.5',
  minutes: 'minutes',
  seconds: 'seconds',
  km: 'kilometres',
  miles: 'miles',
  m: 'metres',
  yd: 'yards',
  ft: 'feet',
  hooper: '1 to 7, 7 is worst (Hooper)',
  mclean: '1 to 5, 5 is best (McLean)',
}

/** `name` is what wrote the table; `left` is what of it has no place in the journal. */
export const layoutWords: Record<LayoutName, { name: string; left: string }> = {
  garmin_activities: { name: 'activities of Garmin Connect', left: '' },
  garmin_sleep: {
    name: 'nights of Garmin Connect',
    left: 'HRV Status stays out: it is an average of several nights.',
  },
  intervals_wellness: {
    name: 'wellness of intervals.icu',
    left: 'Its ratings from 1 to 4 stay out, since no scale here is like them; SDNN too, which is not RMSSD.',
  },
  hrv4training: {
    name: 'measurements of HRV4Training',
    left: 'Its own ratings and points stay out; SDNN too, which is not RMSSD.',
  },
  elite_hrv: {
    name: 'measurements of Elite HRV',
    left: 'Its own scores stay out; SDNN too, which is not RMSSD.',
  },
}

/** `Row 12, Distance “abc”: not a number.` */
export function unreadText({ row, title, cell, why }: Unread): string {
  const where = title === '' ? '' : `, ${title}${cell === '' ? '' : ` “${cell}”`}`
  return `Row ${row}${where}: ${whyTexts[why]}.`
}

const whyTexts: Record<Why, string> = {
  no_day: 'it has no day',
  not_a_day: 'not a date with its year',
  future: 'a day still to come',
  not_a_number: 'not a number',
  not_a_length: 'not a length of time',
  not_a_time: 'not a time of day',
  not_whole: 'not a whole number',
  out_of_range: 'more or less than can be',
  too_fast: 'the distance is further than anybody goes in that time, and was left out',
  times_disagree: 'the times of the night contradict each other, and were left out',
}
