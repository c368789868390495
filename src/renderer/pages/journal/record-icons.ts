// The icon of each kind of record and workout.
import {
  Bike,
  Dumbbell,
  Flag,
  Footprints,
  HeartPulse,
  type LucideIcon,
  Moon,
  Mountain,
  Music,
  PersonStanding,
  Route,
  StretchHorizontal,
  Timer,
  Waves,
} from 'lucide-react'
import type { JournalRecord, Modality } from '../../../shared/journal/records.ts'

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

export function iconOf(record: JournalRecord): LucideIcon {
  switch (record.kind) {
    case 'night':
      return Moon
    case 'soreness':
      return PersonStanding
    case 'session':
      return Timer
    case 'workout':
      return record.race ? Flag : modalityIcons[record.modality]
  }
}
