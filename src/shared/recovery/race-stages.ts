// From which day after a race easy movement without impact is usual, by its length and the runner's experience (science.md 4.4).
import type { Profile } from '../settings/settings.ts'

type Experience = Exclude<Profile['experience'], 'not_sure' | null>

/** A convention after coaches' rules of thumb; no trial has tested a plan day by day. `upToKm` is the longest race of a row. */
const rows: readonly { upToKm: number; from: Record<Experience, number> }[] = [
  { upToKm: 15, from: { beginner: 1, regular: 1, experienced: 1 } },
  { upToKm: 30, from: { beginner: 3, regular: 2, experienced: 2 } },
  { upToKm: 47, from: { beginner: 4, regular: 3, experienced: 3 } },
  { upToKm: 80, from: { beginner: 5, regular: 4, experienced: 4 } },
  { upToKm: Number.POSITIVE_INFINITY, from: { beginner: 6, regular: 5, experienced: 5 } },
]

/** The length that is taken where a race has none written down: the careful one. */
const unknownKm = 42.195

/**
 * Days after the race from which bike and swim are usual; before it gentle walking alone. Who is not sure is taken for a
 * beginner, who said nothing for a regular runner.
 */
export function nonImpactFrom(distanceMeters: number | null, experience: Profile['experience']): number {
  const km = distanceMeters === null ? unknownKm : distanceMeters / 1000
  const row = rows.find(({ upToKm }) => km <= upToKm)
  if (!row) throw new RangeError(`distanceMeters ${distanceMeters} is no length`)
  return row.from[experience === 'not_sure' ? 'beginner' : (experience ?? 'regular')]
}
