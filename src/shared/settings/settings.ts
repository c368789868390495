// What the runner has chosen, with the defaults of a first start.
import { z } from '../base/schema.ts'
import { instruments, modalities, TrialChoice } from '../journal/records.ts'
import { RememberedTable, tablesRemembered } from '../tables/mapping.ts'

const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)
const volume = z.number().min(0).max(1)
const minuteOfDay = z.int().min(0).max(1439)
/** 1 Monday to 7 Sunday. */
const Weekday = z.int().min(1).max(7)

/** What the runner told of themselves; null is not said. */
export const Profile = z
  .object({
    birthYear: maybe(
      z
        .int('A year of birth is a whole number.')
        .min(1900, 'A year of birth is 1900 or later.')
        .max(2100, 'This year of birth is still to come.'),
    ),
    maximumHeartRateBpm: maybe(heartRate('A maximum heart rate', 100, 240)),
    restingHeartRateBpm: maybe(heartRate('A resting heart rate', 25, 150)),
    experience: maybe(z.enum(['beginner', 'regular', 'experienced', 'not_sure'])),
    /** The day the runner likes off. */
    dayOff: maybe(Weekday),
    busiestDay: maybe(Weekday),
    longRunDay: maybe(Weekday),
    /** How long the runner wants to sleep; null is not chosen. */
    sleepTargetHours: maybe(
      z
        .number('A target for the night is a number of hours.')
        .min(4, 'A target for the night is between 4 and 12 hours.')
        .max(12, 'A target for the night is between 4 and 12 hours.'),
    ),
  })
  .refine(
    ({ maximumHeartRateBpm: most, restingHeartRateBpm: rest }) =>
      most === null || rest === null || most > rest,
    {
      message: 'The maximum heart rate is higher than the resting one.',
      path: ['maximumHeartRateBpm'],
    },
  )
export type Profile = z.infer<typeof Profile>

/** Off until chosen. Times are minutes after midnight. */
export const Reminders = z.object({
  checkIn: z.boolean().default(false),
  checkInMinutes: minuteOfDay.default(8 * 60),
  /** The check-ins of a race's clock, from its finish to day 10. */
  raceClock: z.boolean().default(false),
  /** After a race, days 0 to 10: get up and stroll. */
  stroll: z.boolean().default(false),
  strollEveryMinutes: z
    .int('Minutes are a whole number.')
    .min(15, 'The shortest is 15 minutes.')
    .max(240, 'The longest is 4 hours.')
    .default(45),
  /** Nothing is said between these two; the same time twice means no quiet hours. */
  quietFromMinutes: minuteOfDay.default(22 * 60),
  quietToMinutes: minuteOfDay.default(7 * 60),
})
export type Reminders = z.infer<typeof Reminders>

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** A day starts this many minutes after midnight, so that a late entry belongs to the day before. */
  dayStartMinutes: z.int().min(0).max(720, 'A day can start at noon at the latest.').default(240),
  cues: z
    .object({
      beeps: z.boolean().default(true),
      voice: z.boolean().default(false),
      flash: z.boolean().default(false),
      beepVolume: volume.default(0.7),
      voiceVolume: volume.default(0.9),
      /** The language that is spoken, `en`; words of the app itself are English. */
      voiceLanguage: z.string().min(2).max(8).default('en'),
      /** The voice by its name on this computer; null is the computer's usual one of the language. */
      voiceName: maybe(z.string().max(200)),
      flashStrength: z.enum(['gentle', 'strong']).default('gentle'),
    })
    .prefault({}),
  profile: Profile.prefault({}),
  /** Null follows the language of the computer, as do the next two. */
  units: maybe(z.enum(['km', 'miles'])),
  firstWeekday: maybe(Weekday),
  clock: maybe(z.enum(['24h', '12h'])),
  /** The wording of the well-being scales for new entries. */
  wellbeing: z.enum(instruments).default('mclean'),
  /** Trends look for patterns. */
  patterns: z.boolean().default(false),
  /** An aid tried on one leg after each race; null where none is tried. */
  trial: maybe(TrialChoice),
  /** Single letters do something on Today. */
  letterKeys: z.boolean().default(true),
  reminders: Reminders.prefault({}),
  /** Ways to move easily that are offered first. */
  favouriteModalities: z.array(z.enum(modalities)).max(modalities.length).default([]),
  /** Steps whose harder variant was offered once and answered, by step id. */
  offeredHarder: z.array(z.string().max(200)).default([]),
  /** What the columns of tables were that were brought in, the latest first. */
  tables: z.array(RememberedTable).max(tablesRemembered).default([]),
})
export type Settings = z.infer<typeof Settings>
export const defaultSettings: Settings = Settings.parse({})

function heartRate(name: string, least: number, most: number) {
  const words = `${name} is between ${least} and ${most} beats a minute.`
  return z.number(words).min(least, words).max(most, words)
}
