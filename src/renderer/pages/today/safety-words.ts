// What the journal shows that ordinary soreness usually does not, and what is said about it (science.md 1.5).
import type { LoggedSafety } from '../../../shared/recovery/logged-safety.ts'
import type { SafetyRule } from '../../../shared/science/index.ts'

/** Null where nothing stands out: silence, not reassurance. */
export function safetyWords({ level, rules, facts }: LoggedSafety): { why: string; advice: string } | null {
  if (level === 'none') return null
  const why = rules.map((rule) => whys[rule]?.(facts)).filter((text) => text !== undefined)
  return {
    why: why.join(' '),
    advice:
      level === 'watch'
        ? 'Leave running for now, and have it checked if it does not ease.'
        : 'This is not typical of ordinary muscle soreness. Consider showing it to a doctor or physiotherapist before you run again. Nothing is suggested for recovery meanwhile.',
  }
}

const whys: { [rule in SafetyRule]?: (facts: LoggedSafety['facts']) => string } = {
  'S2-night-or-rest-pain': () => 'You wrote down pain at night or at rest.',
  'S5-longer-than-10-days': stillSore,
  'W1-longer-than-7-days': stillSore,
  'W2-rising-after-72h': ({ rise24h }) =>
    `Ordinary soreness usually falls after the third day. Yours rose by ${rise24h} since yesterday, with no new hard session.`,
  'W3-one-sided': ({ leftRightDiff }) =>
    `One side is ${leftRightDiff} points sorer than the other; ordinary soreness is mostly on both.`,
}

function stillSore({ daysSinceEvent }: LoggedSafety['facts']): string {
  return `Ordinary soreness usually eases within about a week. Yours is still there ${daysSinceEvent} days after the last race or hard session.`
}
