// What a column of a table can be: which figure of which kind of entry, and in which units it may be written.
import { placeKey, regions, sidesOf } from '../anatomy/body.ts'
import { instruments } from '../journal/kinds/wellbeing.ts'

export const lengthUnits = ['h_mm', 'm_ss', 'hours', 'minutes', 'seconds'] as const
export const distanceUnits = ['km', 'miles', 'm', 'yd'] as const
export const climbUnits = ['m', 'ft'] as const
/** Every place that can be rated, `calf:left`. */
export const places = regions.flatMap((region) => sidesOf(region).map((side) => placeKey(region, side)))
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** What the cells of a column are written as; `place` is a rating of a place of the body, `scale` an item of well-being. */
export type Form =
  | 'day'
  | 'start'
  | 'clock'
  | 'sport'
  | 'length'
  | 'distance'
  | 'climb'
  | 'beats'
  | 'rmssd'
  | 'score'
  | 'count'
  | 'scale'
  | 'place'
  | 'text'

/** The kind of entry that a column tells of; null where it tells of whatever its row is. */
export type TableKind = 'workout' | 'night' | 'heart' | 'wellbeing' | 'soreness'

type Row = { form: Form; kind: TableKind | null }

const rows = {
  day: { form: 'day', kind: null },
  start: { form: 'start', kind: null },
  sport: { form: 'sport', kind: 'workout' },
  duration: { form: 'length', kind: 'workout' },
  moving: { form: 'length', kind: 'workout' },
  distance: { form: 'distance', kind: 'workout' },
  climb: { form: 'climb', kind: 'workout' },
  heart_rate: { form: 'beats', kind: 'workout' },
  effort: { form: 'score', kind: 'workout' },
  slept: { form: 'length', kind: 'night' },
  lights_out: { form: 'clock', kind: 'night' },
  woke: { form: 'clock', kind: 'night' },
  latency: { form: 'length', kind: 'night' },
  awake: { form: 'length', kind: 'night' },
  awakenings: { form: 'count', kind: 'night' },
  sleep_quality: { form: 'score', kind: 'night' },
  resting_heart_rate: { form: 'beats', kind: 'heart' },
  rmssd: { form: 'rmssd', kind: 'heart' },
  fatigue: { form: 'scale', kind: 'wellbeing' },
  stress: { form: 'scale', kind: 'wellbeing' },
  mood: { form: 'scale', kind: 'wellbeing' },
  motivation: { form: 'scale', kind: 'wellbeing' },
  soreness: { form: 'place', kind: 'soreness' },
  note: { form: 'text', kind: null },
} as const satisfies Record<string, Row>

export type Meaning = keyof typeof rows
export const meanings = Object.keys(rows) as Meaning[]

export function formOf(meaning: Meaning): Form {
  return rows[meaning].form
}

export function kindOfMeaning(meaning: Meaning): TableKind | null {
  return rows[meaning].kind
}

/** The units of a form that have to be known before its cells can be read; none where they are read as they are. */
export function unitsOf(meaning: Meaning): readonly string[] {
  return units[formOf(meaning)] ?? []
}

const units: Partial<Record<Form, readonly string[]>> = {
  day: dateOrders,
  start: dateOrders,
  length: lengthUnits,
  distance: distanceUnits,
  climb: climbUnits,
  scale: instruments,
  place: places,
}

/** Only one column can be this; several can be a note or rate a place. */
export function isUnique(meaning: Meaning): boolean {
  return meaning !== 'note' && meaning !== 'soreness'
}
