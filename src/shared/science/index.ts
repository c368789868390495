// The formulas of the app, under the names by which they are known in the tests' vectors.
export { activeRecoveryGate, easyHeartRates, recoverySession } from './active-recovery.ts'
export { madBand } from './bands.ts'
export { aucWindowDays, domsAucWindow, domsSummary, doneExcessPoints } from './doms.ts'
export { hrMaxEstimates } from './heart-rate.ts'
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
export { sleepNight } from './sleep.ts'
export { median, rollingMedian } from './smoothing.ts'
export { sorenessDay } from './soreness.ts'
