// What the runner has chosen, with the defaults of a first start.
import { z } from './schema.ts'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** A day starts this many minutes after midnight, so that a late entry belongs to the day before. */
  dayStartMinutes: z.int().min(0).max(720, 'A day can start at noon at the latest.').default(240),
  cues: z
    .object({
      beeps: z.boolean().default(true),
      voice: z.boolean().default(false),
      flash: z.boolean().default(false),
      volume: z.number().min(0).max(1).default(0.7),
    })
    .prefault({}),
})
export type Settings = z.infer<typeof Settings>
export const defaultSettings: Settings = Settings.parse({})
