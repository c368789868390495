// Every formula against the worked examples: inputs and outputs that two independent implementations agree on.
import { expect, test } from 'vitest'
import * as science from '../../../src/shared/science/index.ts'
import { fixtureVectors, type Json } from './vectors.ts'

const formulas: Record<string, (input: never) => unknown> = {
  sorenessDay: science.sorenessDay,
  domsSummary: science.domsSummary,
  domsAucWindow: science.domsAucWindow,
  rollingMedian: science.rollingMedian,
  sleepNight: science.sleepNight,
  safetyScreen: science.safetyScreen,
  madBand: science.madBand,
  hrMaxEstimates: science.hrMaxEstimates,
  activeRecoveryGate: science.activeRecoveryGate,
  recoverySession: science.recoverySession,
  domsExpFit: science.domsExpFit,
  domsGammaFit: science.domsGammaFit,
  compareRaces: science.compareRaces,
  karvonen: science.karvonen,
  sessionSpike: science.sessionSpike,
  easyDays: science.easyDays,
  reverseTaper: science.reverseTaper,
  mayProgress: science.mayProgress,
  sessionRpe: science.sessionRpe,
  fosterWeek: science.fosterWeek,
  ewmaLoad: science.ewmaLoad,
  acwr: science.acwr,
  trimp: science.trimp,
  hooper: science.hooper,
  mcLean: science.mcLean,
  toWellbeing100: science.toWellbeing100,
  sleepDebt: science.sleepDebt,
  hrvStatus: science.hrvStatus,
  zScore: science.zScore,
  ostrcH2: science.ostrcH2,
  ewmaTime: science.ewmaTime,
  lambdaToHalfLife: science.lambdaToHalfLife,
  band: science.band,
  theilSen: science.theilSen,
  mannKendall: science.mannKendall,
  spearmanWithCI: science.spearmanWithCI,
  laggedCorrelation: science.laggedCorrelation,
  partialSpearman: science.partialSpearman,
  bins: science.bins,
  mulberry32: science.mulberry32,
  benjaminiHochberg: science.benjaminiHochberg,
  nRequired: science.nRequired,
}

test.each(fixtureVectors())(
  '$fn agrees with the worked example $id',
  ({ fn, input, expected, tolerance }) => {
    const formula = formulas[fn]
    if (!formula) throw new Error(`no formula is named ${fn}`)
    expect(formula(input as never)).toEqual(near(expected, tolerance))
  },
)

test('every formula that has worked examples is tried by them', () => {
  expect(new Set(fixtureVectors().map(({ fn }) => fn))).toEqual(new Set(Object.keys(formulas)))
})

function near(expected: Json, tolerance: number): unknown {
  if (typeof expected === 'number')
    return expect.toSatisfy(
      (actual: unknown) => typeof actual === 'number' && Math.abs(actual - expected) <= tolerance,
      `${expected} within ${tolerance}`,
    )
  if (Array.isArray(expected)) return expected.map((one) => near(one, tolerance))
  if (expected !== null && typeof expected === 'object')
    return Object.fromEntries(Object.entries(expected).map(([key, one]) => [key, near(one, tolerance)]))
  return expected
}
