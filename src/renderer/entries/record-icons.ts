// The icon of each kind of record and workout.
import {
  Armchair,
  BedDouble,
  Bike,
  CalendarClock,
  Dumbbell,
  Flag,
  Footprints,
  HandHeart,
  HeartPulse,
  type LucideIcon,
  Moon,
  Mountain,
  Music,
  PersonStanding,
  Route,
  Smile,
  Stethoscope,
  StickyNote,
  StretchHorizontal,
  Thermometer,
  Timer,
  Waves,
} from 'lucide-react'
import type { JournalRecord, Kind, Modality } from '../../shared/journal/records.ts'

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

export const kindIcons: Record<Kind, LucideIcon> = {
  workout: Route,
  soreness: PersonStanding,
  night: Moon,
  session: Timer,
  wellbeing: Smile,
  heart: HeartPulse,
  state: Thermometer,
  signs: Stethoscope,
  rest_day: Armchair,
  nap: BedDouble,
  aid: HandHeart,
  plan: CalendarClock,
  note: StickyNote,
}

export function iconOf(record: JournalRecord): LucideIcon {
  if (record.kind !== 'workout') return kindIcons[record.kind]
  return record.race ? Flag : modalityIcons[record.modality]
}
