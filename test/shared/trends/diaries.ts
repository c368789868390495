// Diaries that are made up: two series that share a week and resemble the day before, and one that follows another.
import { randomOf } from '../../../src/shared/science/random.ts'
import type { Question, QuestionId } from '../../../src/shared/trends/pattern-questions.ts'

/** How much a day resembles the one before it, and how much a weekday weighs beside it. */
const carriedOver = 0.5
const weekWeight = 1.5

/** Three questions about series that have nothing to do with each other, but for the week that they share. */
export function independentDiary(days: number, seed: number): Question[] {
  const chance = normalFrom(seed)
  const week = Array.from({ length: 7 }, () => chance() * weekWeight)
  const series = () => autoregressive(days, chance).map((value, day) => value + (week[day % 7] ?? 0))
  const [sleep, load, quality, soreness, fatigue] = [series(), series(), series(), series(), series()]
  return [
    questionOf('sleep-soreness', sleep, soreness, 1),
    questionOf('load-soreness', load, soreness, 1),
    questionOf('quality-fatigue', quality, fatigue, 0),
  ]
}

/** The same, but soreness follows the night before with a correlation of `rho` below the week. */
export function plantedDiary(days: number, seed: number, rho: number): Question[] {
  const chance = normalFrom(seed)
  const week = Array.from({ length: 7 }, () => chance() * weekWeight)
  const below = autoregressive(days + 1, chance)
  const own = autoregressive(days + 1, chance)
  const sleep = below.slice(1).map((value, day) => value + (week[day % 7] ?? 0))
  const soreness = below
    .slice(0, days)
    .map((value, day) => rho * value + Math.sqrt(1 - rho ** 2) * (own[day] ?? 0) + (week[(day + 2) % 7] ?? 0))
  const [, ...others] = independentDiary(days, seed + 1_000_000)
  return [questionOf('sleep-soreness', sleep, soreness, 1), ...others]
}

function questionOf(id: QuestionId, x: number[], y: number[], lag: number): Question {
  return { id, x, y, lag, load: null, edges: [-100, 0, 100] }
}

/** Standard deviation 1, as long as asked for, after a run-in. */
function autoregressive(days: number, chance: () => number): number[] {
  let value = 0
  return Array.from({ length: days + 50 }, () => {
    value = carriedOver * value + Math.sqrt(1 - carriedOver ** 2) * chance()
    return value
  }).slice(50)
}

/** Standard normal numbers (Box and Muller). */
function normalFrom(seed: number): () => number {
  const next = randomOf(seed)
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}
