// What is told and asked about a workout read from a file, in sentences.
import { english } from '../base/words.ts'
import type { DayQuestion, Figure, HealthDays, Remark } from '../journal/read-file.ts'
import { counted } from './counts.ts'
import { longDay, numberText } from './dates.ts'
import { durationText } from './units.ts'

export function remarkText(remark: Remark): string {
  switch (remark.what) {
    case 'points':
      return pointsText(remark)
    case 'stray_points':
      return `${counted(remark.count, 'point')} far from the rest of the track ${was(remark.count)} left out.`
    case 'worked_out':
      return `${capital(remark.figures.join(' and '))} ${remark.figures.length === 1 ? 'is' : 'are'} worked out from the points.`
    case 'left_out':
      return `${figureNames[remark.figure]} in the file cannot be right and was left out.`
    case 'unknown_sport':
      return 'The file names no sport that the journal knows.'
    case 'stop':
      return `${durationText(remark.seconds)} of stops; pace goes by the time in motion.`
    case 'transition':
      return `The transition before it (${durationText(remark.seconds)}) is not counted.`
    case 'local_times':
      return 'The times in the file name no zone; they were read as local time.'
    case 'intervals':
      return 'Its laps take turns between fast and easy; it is ticked as intervals.'
    case 'salvaged':
      return salvagedTexts[remark.end]
  }
}

/** What of an export of Apple Health stays out, and why; empty where nothing does. */
export function healthText({ variabilityDays, shortSleeps, leftOut }: HealthDays): string {
  return [
    variabilityDays > 0 &&
      `Apple measures heart rate variability as SDNN, which is not RMSSD: ${counted(variabilityDays, 'day')} of it ${was(variabilityDays)} left out.`,
    shortSleeps > 0 &&
      `${counted(shortSleeps, 'sleep')} shorter than three hours ${was(shortSleeps)} left out.`,
    leftOut > 0 && `${counted(leftOut, 'record')} that cannot be right ${was(leftOut)} left out.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export function questionText(question: DayQuestion, locale: string): string {
  switch (question.why) {
    case 'clock_never_set':
      return 'The clock of the watch was never set. Which day was it?'
    case 'future':
      return `${longDay(question.day, locale)} is still to come. Is the day right?`
    case 'long_ago':
      return `Is ${longDay(question.day, locale)} right?`
    case 'week_rollover':
      return `Is ${longDay(question.day, locale)} right? 1,024 weeks later would be ${longDay(question.later, locale)}.`
  }
}

const figureNames: Record<Figure, string> = {
  duration: 'The duration',
  moving: 'The time in motion',
  distance: 'The distance',
  climb: 'The climb',
  heart_rate: 'The heart rate',
}

const salvagedTexts = {
  cut: 'The end of the file is missing; this is what could be read.',
  damaged: 'The file is damaged; this is what could be read.',
  unfinished: 'The recording was never finished; this is what was written.',
}

function pointsText({ count, withoutTime, withoutPosition }: Extract<Remark, { what: 'points' }>): string {
  const left = [
    withoutTime > 0 ? `${grouped(withoutTime)} without a time` : '',
    withoutPosition > 0 ? `${grouped(withoutPosition)} without a position` : '',
  ].filter(Boolean)
  const kept = counted(count, 'point')
  return left.length === 0
    ? `${kept}.`
    : `${kept}; ${left.join(' and ')} ${was(withoutTime + withoutPosition)} left out.`
}

const grouped = (value: number) => numberText(value, english)
const was = (value: number) => (value === 1 ? 'was' : 'were')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
