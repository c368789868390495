// The safety screen, rule by rule.
import { describe, expect, test } from 'vitest'
import { type SafetyFacts, type SafetyRule, safetyScreen } from '../../../src/shared/science/index.ts'

const fires: [SafetyRule, SafetyFacts[]][] = [
  [
    'E1-cardiac-or-heat',
    [{ chestPain: true }, { breathlessAtRest: true }, { collapse: true }, { confusion: true }],
  ],
  ['E2-rhabdo-urine', [{ darkUrine: true }]],
  ['E3-rhabdo-no-urine', [{ littleOrNoUrine: true }]],
  ['E4-compartment', [{ severeSwelling: true, numbness: true }]],
  [
    'E5-cauda-equina',
    [
      { backPain: true, saddleNumbness: true },
      { backPain: true, bladderBowelChange: true },
    ],
  ],
  [
    'U1-dvt-pattern',
    [
      { oneSided: true, calfSwelling: true, warmOrRed: true },
      { oneSided: true, calfSwelling: true, throbbingAtRest: true },
    ],
  ],
  ['U2-cannot-bear-weight', [{ cannotBearWeight: true }]],
  ['U3-fever-with-muscle-pain', [{ feverish: true, soreness: 4 }]],
  ['U4-severe-pain-and-weakness', [{ weakness: true, soreness: 8 }]],
  ['S1-bone-point-pain', [{ pinpointBone: true }]],
  ['S2-night-or-rest-pain', [{ nightOrRestPain: true }]],
  ['S3-sudden-onset', [{ suddenSharpDuringRun: true }, { popFelt: true }]],
  ['S4-swelling-or-bruise', [{ jointSwelling: true }, { bruising: true }]],
  ['S5-longer-than-10-days', [{ daysSinceEvent: 10.1, soreness: 2 }]],
  ['S6-structure-pain', [{ structureWorst: 6 }, { sharpStructureWorst: 4 }, { structureWorst: 10 }]],
  [
    'W1-longer-than-7-days',
    [
      { daysSinceEvent: 7.1, soreness: 2 },
      { daysSinceEvent: 10, soreness: 2 },
    ],
  ],
  ['W2-rising-after-72h', [{ daysSinceEvent: 3.1, rise24h: 2 }]],
  ['W3-one-sided', [{ leftRightDiff: 4, soreness: 4 }]],
  [
    'W4-structure-pain',
    [{ structureWorst: 4 }, { structureWorst: 5 }, { structureWorst: 2, sharpStructureWorst: 1 }],
  ],
  ['W5-sharp-muscle', [{ sharpMuscleWorst: 4 }, { sharpMuscleWorst: 10 }]],
]

const silent: SafetyFacts[] = [
  {},
  { severeSwelling: true },
  { numbness: true },
  { backPain: true },
  { saddleNumbness: true, bladderBowelChange: true },
  { oneSided: true, calfSwelling: true },
  { calfSwelling: true, warmOrRed: true, throbbingAtRest: true },
  { feverish: true, soreness: 3 },
  { feverish: true },
  { weakness: true, soreness: 7 },
  { weakness: true, soreness: null },
  { daysSinceEvent: 7, soreness: 10 },
  { daysSinceEvent: 30, soreness: 1 },
  { daysSinceEvent: null, soreness: 10, rise24h: 10 },
  { daysSinceEvent: 3, rise24h: 5 },
  { daysSinceEvent: 5, rise24h: 1 },
  { daysSinceEvent: 5, rise24h: 3, hardSessionLast48h: true },
  { leftRightDiff: 3, soreness: 9 },
  { leftRightDiff: 4, soreness: 3 },
  { structureWorst: 3, sharpStructureWorst: null },
  { structureWorst: 0, sharpStructureWorst: 0 },
  { sharpMuscleWorst: 3 },
]

describe('each rule fires by itself', () => {
  test.each(fires.flatMap(([rule, all]) => all.map((facts) => ({ rule, facts }))))(
    '$rule: $facts',
    ({ rule, facts }) => {
      expect(safetyScreen(facts).rules).toEqual([rule])
    },
  )
})

test.each(silent)('nothing is said about %o', (facts) => {
  expect(safetyScreen(facts)).toEqual({
    level: 'none',
    rules: [],
    blockRecoverySuggestions: false,
    blockRunningSuggestions: false,
  })
})

test('the highest level counts, and from which level on recovery and running are no longer suggested', () => {
  const watch = { leftRightDiff: 5, soreness: 5 }
  const clinician = { ...watch, bruising: true }
  const urgent = { ...clinician, feverish: true }
  const emergency = { ...urgent, darkUrine: true }
  const seen = [watch, clinician, urgent, emergency].map((facts) => {
    const { level, blockRecoverySuggestions, blockRunningSuggestions } = safetyScreen(facts)
    return [level, blockRecoverySuggestions, blockRunningSuggestions]
  })
  expect(seen).toEqual([
    ['watch', false, true],
    ['see_clinician', true, true],
    ['urgent', true, true],
    ['emergency', true, true],
  ])
})

test('all rules that fire are named in their order', () => {
  const facts = {
    structureWorst: 5,
    sharpStructureWorst: 5,
    sharpMuscleWorst: 6,
    soreness: 6,
    leftRightDiff: 6,
    daysSinceEvent: 12,
    rise24h: 3,
  }
  expect(safetyScreen(facts).rules).toEqual([
    'S5-longer-than-10-days',
    'S6-structure-pain',
    'W2-rising-after-72h',
    'W3-one-sided',
    'W4-structure-pain',
    'W5-sharp-muscle',
  ])
})

test('a number that is none is refused by its name', () => {
  expect(() => safetyScreen({ soreness: Number.NaN })).toThrow(
    new RangeError('soreness is not a finite number'),
  )
})
