// The formulas of the app, under the names by which they are known in the tests' vectors.
export { activeRecoveryGate, easyHeartRates, recoverySession } from './active-recovery.ts'
export { easyDays, mayProgress, reverseTaper } from './after-race.ts'
export { band, madBand, zScore } from './bands.ts'
export { compareRaces } from './compare-races.ts'
export { nRequired, partialSpearman, spearmanWithCI } from './correlation.ts'
export { aucWindowDays, domsAucWindow, domsSummary, doneExcessPoints } from './doms.ts'
export { domsCurve, domsExpFit, domsGammaFit } from './doms-fit.ts'
export { hrMaxEstimates, karvonen } from './heart-rate.ts'
export { hrvStatus } from './hrv.ts'
export { acwr, ewmaLoad, fosterWeek, sessionRpe, trimp } from './load.ts'
export { laggedCorrelation, withoutWeekdays } from './patterns.ts'
export { mulberry32 } from './random.ts'
export {
  inRuleOrder,
  levelOf,
  rulesOf,
  type SafetyFacts,
  type SafetyLevel,
  type SafetyRule,
  safetyScreen,
  tickable,
} from './safety.ts'
export { sessionSpike } from './session-spike.ts'
export { signFlip } from './sign-flip.ts'
export { sleepDebt, sleepNight } from './sleep.ts'
export { ewmaTime, lambdaToHalfLife, median, rollingMedian } from './smoothing.ts'
export { sorenessDay } from './soreness.ts'
export { benjaminiHochberg, bins, mannKendall, theilSen } from './statistics.ts'
export { hooper, mcLean, ostrcH2, toWellbeing100 } from './wellbeing.ts'
