// The words of the choices that records hold: sports, surfaces, occasions, aids, signs and how a place feels.
import { otherNames, placeName } from '../anatomy/body.ts'
import type {
  Aid,
  afterwardsAnswers,
  aids,
  checkContexts,
  LegPart,
  MindAbout,
  Modality,
  occasions,
  purposes,
  Rating,
  Signs,
  StepLog,
  states,
  surfaces,
} from '../journal/records.ts'

export const modalityNames: Record<Modality, string> = {
  run: 'Run',
  trail_run: 'Trail run',
  walk: 'Walk',
  hike: 'Hike',
  cycling: 'Bike ride',
  swimming: 'Swim',
  deep_water_running: 'Deep-water run',
  elliptical: 'Elliptical',
  yoga: 'Yoga',
  pilates: 'Pilates',
  tai_chi: 'Tai chi',
  strength: 'Strength',
  mobility: 'Mobility',
  foam_rolling: 'Foam rolling',
  dancing: 'Dancing',
  cardio: 'Easy cardio',
  other: 'Other workout',
}

export const signWords: Record<Signs['ticked'][number], string> = {
  chestPain: 'chest pain',
  breathlessAtRest: 'out of breath at rest',
  collapse: 'collapse',
  confusion: 'confusion',
  darkUrine: 'dark, tea- or cola-coloured urine',
  littleOrNoUrine: 'little or no urine',
  severeSwelling: 'severe swelling',
  numbness: 'numbness',
  backPain: 'back pain',
  saddleNumbness: 'numbness where a saddle would touch',
  bladderBowelChange: 'a change in bladder or bowel',
  oneSided: 'on one side only',
  calfSwelling: 'a swollen calf',
  warmOrRed: 'warm or red',
  throbbingAtRest: 'throbbing at rest',
  cannotBearWeight: 'a leg that cannot bear weight',
  feverish: 'fever',
  weakness: 'marked weakness',
  pinpointBone: 'pain in a bone at one small spot',
  nightOrRestPain: 'pain at night or at rest',
  suddenSharpDuringRun: 'a sudden sharp pain during a run',
  popFelt: 'a “pop” that was felt',
  jointSwelling: 'a swollen joint',
  bruising: 'a bruise',
}

export const stateNames: Record<(typeof states)[number], string> = {
  injured: 'Injured',
  ill: 'Ill',
  depleted: 'Worn out',
}

export const mindNames: Record<MindAbout, string> = {
  enjoyed: 'Enjoyed',
  low: 'Feeling low',
  guilt: 'Guilt about resting',
}

export const mindQuestions: Record<MindAbout, string> = {
  enjoyed: 'What did you enjoy? A walk or dinner with friends counts.',
  low: 'What is it like, now that the race is over? Many runners feel flat after one.',
  guilt: 'What nags at you about resting? A rest day counts too.',
}

export const planNames = { run: 'Run', hard_session: 'Hard session', race: 'Race', rest: 'Rest day' } as const

export const aidNames: Record<(typeof aids)[number], string> = {
  massage_gun: 'Massage gun',
  compression_boots: 'Compression boots',
  cryotherapy: 'Cryotherapy',
  epsom_salt_bath: 'Epsom salt bath',
  ice_bath: 'Ice bath',
  electric_stimulation: 'Electric stimulation',
  red_light: 'Red light',
  compression_leggings: 'Compression leggings',
  recovery_shoes: 'Recovery shoes',
  own: 'Own aid',
}

/** The name of an aid, an own one by the runner's. */
export function aidName({ aid, ownName }: Pick<Aid, 'aid' | 'ownName'>): string {
  return aid === 'own' ? ownName : aidNames[aid]
}

export const legPartWords: Record<LegPart, string> = {
  thigh: 'thigh and hip',
  lower_leg: 'lower leg and foot',
  leg: 'whole leg',
}

/** The words of the CR-10 scale (science.md 3.1); 6, 8 and 9 have none. */
export const effortWords: readonly (string | null)[] = [
  'rest',
  'very very easy',
  'easy',
  'moderate',
  'somewhat hard',
  'hard',
  null,
  'very hard',
  null,
  null,
  'maximal',
]

export const surfaceWords: Record<(typeof surfaces)[number], string> = {
  road: 'road',
  trail: 'trail',
  track: 'track',
  treadmill: 'treadmill',
  grass: 'grass',
  sand: 'sand',
  mixed: 'mixed ground',
}

export const purposeWords: Record<(typeof purposes)[number], string> = {
  training: 'training',
  recovery: 'recovery',
}

export const occasionWords: Record<(typeof occasions)[number], string> = {
  cool_down: 'cool-down',
  between_efforts: 'between efforts',
  separate: 'on its own',
}

export const afterwardsWords: Record<(typeof afterwardsAnswers)[number], string> = {
  fresher: 'fresher afterwards',
  same: 'the same afterwards',
  more_tired: 'more tired afterwards',
}

export const contextWords: Record<(typeof checkContexts)[number], string> = {
  morning: 'in the morning',
  evening: 'in the evening',
  post_run: 'after a run',
}

/** What was said of a place beside its number: `sharp`, `at rest or at night too`. */
export function feelWords({ feel, atRest }: Pick<Rating, 'feel' | 'atRest'>): string[] {
  return [
    ...(feel ? [feel] : []),
    ...(atRest === true ? ['at rest or at night too'] : atRest === false ? ['not at rest'] : []),
  ]
}

/** What rated places are found by: their names, what runners also call them, how they feel. */
export function ratingWords(ratings: readonly Rating[]): string[] {
  return ratings.flatMap((rating) => [
    placeName(rating.region, rating.side),
    ...(otherNames[rating.region] ?? []),
    ...feelWords(rating),
  ])
}

/** `8 of 9 steps, 2 in part`: what was done of them, wholly or in part. */
export function stepsWords(steps: readonly Pick<StepLog, 'outcome'>[]): string {
  const count = (outcome: StepLog['outcome']) => steps.filter((step) => step.outcome === outcome).length
  const partly = count('partly')
  const done = `${count('done') + partly} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`
  return partly === 0 ? done : `${done}, ${partly} in part`
}
