// How fast a sport can be, to tell what cannot have been.
import type { Modality } from './records.ts'

/** Metres a second that nobody goes for longer than a moment; null is an unknown sport. */
export function fastest(modality: Modality | null): number {
  switch (modality) {
    case 'run':
    case 'trail_run':
    case 'walk':
    case 'hike':
      return 12.5
    case 'swimming':
    case 'deep_water_running':
      return 4
    default:
      return 40
  }
}
