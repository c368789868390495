// The "is this still ordinary muscle soreness?" screen: every rule that fires and the highest level (science.md 1.5).
import { requireNumber } from './arguments.ts'

const levels = ['none', 'watch', 'see_clinician', 'urgent', 'emergency'] as const
export type SafetyLevel = (typeof levels)[number]

/** What a runner can tick, in the order of the rules that ask for it. */
export const tickable = [
  'chestPain',
  'breathlessAtRest',
  'collapse',
  'confusion',
  'darkUrine',
  'littleOrNoUrine',
  'severeSwelling',
  'numbness',
  'backPain',
  'saddleNumbness',
  'bladderBowelChange',
  'oneSided',
  'calfSwelling',
  'warmOrRed',
  'throbbingAtRest',
  'cannotBearWeight',
  'feverish',
  'weakness',
  'pinpointBone',
  'nightOrRestPain',
  'suddenSharpDuringRun',
  'popFelt',
  'jointSwelling',
  'bruising',
] as const
/** What the runner ticks, and what the journal answers in the same way. */
type Tick = (typeof tickable)[number] | 'hardSessionLast48h'

/** What the runner ticked (absent is not ticked) and what the journal knows (absent or null is unknown). */
export type SafetyFacts = { [tick in Tick]?: boolean } & {
  soreness?: number | null
  daysSinceEvent?: number | null
  rise24h?: number | null
  leftRightDiff?: number | null
  /** Of all joints, tendons and bones, then of those that are sharp, then of the muscles that are sharp. */
  structureWorst?: number | null
  sharpStructureWorst?: number | null
  sharpMuscleWorst?: number | null
}

type Known = { [tick in Tick]?: boolean } & {
  soreness: number
  day: number
  rise24h: number
  leftRightDiff: number
  structureWorst: number
  sharpStructureWorst: number
  sharpMuscleWorst: number
}

const rules = [
  {
    rule: 'E1-cardiac-or-heat',
    level: 'emergency',
    fires: (f: Known) => f.chestPain || f.breathlessAtRest || f.collapse || f.confusion,
  },
  { rule: 'E2-rhabdo-urine', level: 'emergency', fires: (f: Known) => f.darkUrine },
  { rule: 'E3-rhabdo-no-urine', level: 'emergency', fires: (f: Known) => f.littleOrNoUrine },
  { rule: 'E4-compartment', level: 'emergency', fires: (f: Known) => f.severeSwelling && f.numbness },
  {
    rule: 'E5-cauda-equina',
    level: 'emergency',
    fires: (f: Known) => f.backPain && (f.saddleNumbness || f.bladderBowelChange),
  },
  {
    rule: 'U1-dvt-pattern',
    level: 'urgent',
    fires: (f: Known) => f.oneSided && f.calfSwelling && (f.warmOrRed || f.throbbingAtRest),
  },
  { rule: 'U2-cannot-bear-weight', level: 'urgent', fires: (f: Known) => f.cannotBearWeight },
  { rule: 'U3-fever-with-muscle-pain', level: 'urgent', fires: (f: Known) => f.feverish && f.soreness >= 4 },
  {
    rule: 'U4-severe-pain-and-weakness',
    level: 'urgent',
    fires: (f: Known) => f.soreness >= 8 && f.weakness,
  },
  { rule: 'S1-bone-point-pain', level: 'see_clinician', fires: (f: Known) => f.pinpointBone },
  { rule: 'S2-night-or-rest-pain', level: 'see_clinician', fires: (f: Known) => f.nightOrRestPain },
  {
    rule: 'S3-sudden-onset',
    level: 'see_clinician',
    fires: (f: Known) => f.suddenSharpDuringRun || f.popFelt,
  },
  {
    rule: 'S4-swelling-or-bruise',
    level: 'see_clinician',
    fires: (f: Known) => f.jointSwelling || f.bruising,
  },
  {
    rule: 'S5-longer-than-10-days',
    level: 'see_clinician',
    fires: (f: Known) => f.day > 10 && f.soreness >= 2,
  },
  {
    rule: 'S6-structure-pain',
    level: 'see_clinician',
    fires: (f: Known) => f.structureWorst >= 6 || f.sharpStructureWorst >= 4,
  },
  {
    rule: 'W1-longer-than-7-days',
    level: 'watch',
    fires: (f: Known) => f.day > 7 && f.day <= 10 && f.soreness >= 2,
  },
  {
    rule: 'W2-rising-after-72h',
    level: 'watch',
    fires: (f: Known) => f.day > 3 && f.rise24h >= 2 && !f.hardSessionLast48h,
  },
  { rule: 'W3-one-sided', level: 'watch', fires: (f: Known) => f.leftRightDiff >= 4 && f.soreness >= 4 },
  {
    rule: 'W4-structure-pain',
    level: 'watch',
    fires: (f: Known) =>
      (f.structureWorst >= 4 && f.structureWorst < 6) ||
      (f.sharpStructureWorst > 0 && f.sharpStructureWorst < 4),
  },
  { rule: 'W5-sharp-muscle', level: 'watch', fires: (f: Known) => f.sharpMuscleWorst >= 4 },
] as const satisfies readonly {
  rule: string
  level: SafetyLevel
  fires: (facts: Known) => boolean | undefined
}[]

export type SafetyRule = (typeof rules)[number]['rule']

/** The rules of a level, in their order. */
export function rulesOf(level: SafetyLevel): SafetyRule[] {
  return rules.filter((one) => one.level === level).map(({ rule }) => rule)
}

/** A number that is not known lets no rule fire; a low score never cancels a tick. */
export function safetyScreen(facts: SafetyFacts): {
  level: SafetyLevel
  rules: SafetyRule[]
  blockRecoverySuggestions: boolean
  blockRunningSuggestions: boolean
} {
  const known: Known = {
    ...facts,
    soreness: numberOr('soreness', facts.soreness),
    day: numberOr('daysSinceEvent', facts.daysSinceEvent),
    rise24h: numberOr('rise24h', facts.rise24h),
    leftRightDiff: numberOr('leftRightDiff', facts.leftRightDiff),
    structureWorst: numberOr('structureWorst', facts.structureWorst),
    sharpStructureWorst: numberOr('sharpStructureWorst', facts.sharpStructureWorst),
    sharpMuscleWorst: numberOr('sharpMuscleWorst', facts.sharpMuscleWorst),
  }
  const fired = rules.filter(({ fires }) => fires(known)).map(({ rule }) => rule)
  return { rules: fired, ...levelOf(fired) }
}

/** The highest level of some rules, and what may not be suggested at it. */
export function levelOf(fired: readonly SafetyRule[]): {
  level: SafetyLevel
  blockRecoverySuggestions: boolean
  blockRunningSuggestions: boolean
} {
  const ranks = rules.filter(({ rule }) => fired.includes(rule)).map(({ level }) => levels.indexOf(level))
  const rank = Math.max(0, ...ranks)
  return {
    level: levels[rank] ?? 'none',
    blockRecoverySuggestions: rank >= levels.indexOf('see_clinician'),
    blockRunningSuggestions: rank >= levels.indexOf('watch'),
  }
}

/** For sorting into the order of the rules. */
export function inRuleOrder(one: SafetyRule, other: SafetyRule): number {
  const order = rules.map(({ rule }) => rule)
  return order.indexOf(one) - order.indexOf(other)
}

/** Unknown is below every threshold. */
function numberOr(name: string, value: number | null | undefined): number {
  return value === null || value === undefined ? Number.NEGATIVE_INFINITY : requireNumber(name, value)
}
