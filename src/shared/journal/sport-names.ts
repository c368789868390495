// The names that devices and services give to sports, and what they are in the journal.
import type { Modality } from './records.ts'

/** Looks for the first known word, the finer name before the general one; null when none is known. */
export function modalityOf(...names: readonly (string | null | undefined)[]): Modality | null {
  for (const name of names) {
    const numbered = name ? stravaNumbers.get(name.trim()) : undefined
    if (numbered) return numbered
    const words = ` ${(name ?? '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim()} `
    const known = sports.find(([word]) => words.includes(` ${word} `))
    if (known) return known[1]
  }
  return null
}

/** In order: a name may hold several of the words, `trail running` both of its own. */
const sports: readonly (readonly [string, Modality])[] = [
  ['aqua jogging', 'deep_water_running'],
  ['deep water running', 'deep_water_running'],
  ['trail', 'trail_run'],
  ['traillauf', 'trail_run'],
  ['traillaufen', 'trail_run'],
  ['trailrunning', 'trail_run'],
  ['hiking', 'hike'],
  ['hike', 'hike'],
  ['mountaineering', 'hike'],
  ['rucking', 'hike'],
  ['wandern', 'hike'],
  ['walking', 'walk'],
  ['walk', 'walk'],
  ['nordic walking', 'walk'],
  ['gehen', 'walk'],
  ['spaziergang', 'walk'],
  ['running', 'run'],
  ['jogging', 'run'],
  ['jog', 'run'],
  ['laufen', 'run'],
  ['lauf', 'run'],
  ['laufband', 'run'],
  ['laufbandtraining', 'run'],
  ['run', 'run'],
  ['treadmill', 'run'],
  ['cycling', 'cycling'],
  ['biking', 'cycling'],
  ['ride', 'cycling'],
  ['bike', 'cycling'],
  ['radfahren', 'cycling'],
  ['rad', 'cycling'],
  ['rennradfahren', 'cycling'],
  ['mountainbiken', 'cycling'],
  ['swimming', 'swimming'],
  ['swim', 'swimming'],
  ['schwimmen', 'swimming'],
  ['bahnschwimmen', 'swimming'],
  ['schwimmbad', 'swimming'],
  ['elliptical', 'elliptical'],
  ['yoga', 'yoga'],
  ['pilates', 'pilates'],
  ['tai chi', 'tai_chi'],
  ['ellipsentrainer', 'elliptical'],
  ['strength', 'strength'],
  ['kraft', 'strength'],
  ['krafttraining', 'strength'],
  ['flexibility', 'mobility'],
  ['mobility', 'mobility'],
  ['dance', 'dancing'],
  ['dancing', 'dancing'],
  ['cardio', 'cardio'],
]

/** What Strava's exports write for a sport. */
const stravaNumbers: ReadonlyMap<string, Modality> = new Map([
  ['1', 'cycling'],
  ['4', 'hike'],
  ['9', 'run'],
  ['10', 'walk'],
  ['16', 'swimming'],
])
