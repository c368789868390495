// The body as the journal knows it: regions and sides, which are muscles and which are structures (science.md 1.2).
import { uncapitalised } from '../base/words.ts'

/** Muscles: their soreness on use is scored 0-10. */
export const muscles = [
  'quads',
  'hamstrings',
  'glutes',
  'hip_flexors',
  'adductors',
  'calf',
  'soleus',
  'shin_muscle',
  'foot_arch',
  'lower_back',
  'upper_back',
  'shoulders',
  'abdominals',
] as const

/** Joints, tendons and bones: their pain is noted, and never counted as muscle soreness. */
export const structures = [
  'knee_joint',
  'ankle_joint',
  'hip_joint_groin',
  'it_band',
  'achilles',
  'plantar_fascia',
  'shin_bone',
  'foot_bone',
  'sacroiliac',
] as const

export const regions = [...muscles, ...structures] as const
export type Region = (typeof regions)[number]

/** The runner's own left and right. */
export const sides = ['left', 'right', 'middle'] as const
export type Side = (typeof sides)[number]

/** The region or side of that name, null where there is none. */
export function regionNamed(name: string): Region | null {
  return regions.find((region) => region === name) ?? null
}
export function sideNamed(name: string): Side | null {
  return sides.find((side) => side === name) ?? null
}

const middleRegions: ReadonlySet<Region> = new Set(['lower_back', 'upper_back', 'abdominals'])
const muscleSet: ReadonlySet<Region> = new Set(muscles)

export function isMuscle(region: Region): boolean {
  return muscleSet.has(region)
}

/** A muscle, joint, tendon or bone on one side of the body. */
export type BodyPlace = { region: Region; side: Side }

/** The sides on which a region exists. */
export function sidesOf(region: Region): readonly Side[] {
  return middleRegions.has(region) ? ['middle'] : ['left', 'right']
}

/** A place on every side on which it exists. */
export function onAllSides({ region }: BodyPlace): BodyPlace[] {
  return sidesOf(region).map((side) => ({ region, side }))
}

/** The one text by which a place is known: `quads:left`. */
export function placeKey(region: Region, side: Side): string {
  return `${region}:${side}`
}

const names: Record<Region, string> = {
  quads: 'Quads',
  hamstrings: 'Hamstrings',
  glutes: 'Glutes',
  hip_flexors: 'Hip flexors',
  adductors: 'Inner thigh',
  calf: 'Calf',
  soleus: 'Lower calf',
  shin_muscle: 'Shin muscle',
  foot_arch: 'Foot arch',
  lower_back: 'Lower back',
  upper_back: 'Upper back',
  shoulders: 'Shoulder',
  abdominals: 'Abdominals',
  knee_joint: 'Knee',
  ankle_joint: 'Ankle',
  hip_joint_groin: 'Hip joint and groin',
  it_band: 'IT band',
  achilles: 'Achilles tendon',
  plantar_fascia: 'Plantar fascia',
  shin_bone: 'Shin bone',
  foot_bone: 'Foot bones',
  sacroiliac: 'Sacroiliac joint',
}

export function regionName(region: Region): string {
  return names[region]
}

/** `Quads both sides`, or `Calves`. */
export function bothName(region: Region): string {
  return severalNames[region] ?? `${names[region]} both sides`
}

const severalNames: Partial<Record<Region, string>> = { calf: 'Calves', soleus: 'Lower calves' }

/** `Quads left`, or `Lower back` for a region with one place only. */
export function placeName(region: Region, side: Side): string {
  return side === 'middle' ? names[region] : `${names[region]} ${side}`
}

/** `left knee`, `left IT band` or `lower back`, for the middle of a sentence. */
export function spokenPlace(region: Region, side: Side): string {
  const name = /^([A-Z]{2}|Achilles)/.test(names[region]) ? names[region] : uncapitalised(names[region])
  return side === 'middle' ? name : `${side} ${name}`
}

/** What runners also call a place, in small letters. */
export const otherNames: Partial<Record<Region, readonly string[]>> = {
  calf: ['calves'],
  soleus: ['soleus'],
  glutes: ['bum', 'buttocks'],
  foot_arch: ['arches', 'arch'],
  abdominals: ['belly', 'abs'],
  adductors: ['adductors'],
  hip_joint_groin: ['groin'],
  sacroiliac: ['si joint'],
}
