// The icon of each kind of workout.
import {
  Bike,
  Dumbbell,
  Footprints,
  HeartPulse,
  type LucideIcon,
  Mountain,
  Music,
  Route,
  StretchHorizontal,
  Waves,
} from 'lucide-react'
import type { Modality } from '../../shared/journal/records.ts'

export const modalityIcons: Record<Modality, LucideIcon> = {
  run: Route,
  trail_run: Mountain,
  walk: Footprints,
  hike: Mountain,
  cycling: Bike,
  swimming: Waves,
  deep_water_running: Waves,
  elliptical: HeartPulse,
  yoga: StretchHorizontal,
  pilates: StretchHorizontal,
  tai_chi: StretchHorizontal,
  strength: Dumbbell,
  mobility: StretchHorizontal,
  foam_rolling: StretchHorizontal,
  dancing: Music,
  cardio: HeartPulse,
  other: HeartPulse,
}
