// What the end screen says of a session, and which places it asks about.
import {
  isMuscle,
  placeName,
  type Region,
  regionName,
  type Side,
  sidesOf,
} from '../../../../shared/anatomy/body.ts'
import { elapsedMs } from '../../../../shared/session/position.ts'
import type { FinishedSession } from '../../../../shared/session/state.ts'
import { stepsWords } from '../../../../shared/words/record-words.ts'
import { durationWords } from '../../../routines/times.ts'

export function headlineOf(session: FinishedSession): string {
  const seconds = Math.round(elapsedMs(session, 0) / 1000)
  if (seconds === 0) return 'Nothing was played this time.'
  return `${durationWords(seconds)}, ${session.early ? 'and that counts' : 'well spent'}.`
}

/** `8 of 9 steps, 2 in part.`, and the names of those left out or done in part. */
export function stepsOf({ steps }: FinishedSession): { text: string; skipped: string[]; partly: string[] } {
  const names = (outcome: string) => steps.filter((step) => step.outcome === outcome).map(({ name }) => name)
  return { text: `${stepsWords(steps)}.`, skipped: names('skipped'), partly: names('partly') }
}

/** One row of numbers: a muscle on both sides together, or one side where the sides differed before. */
export type Question = { key: string; label: string; region: Region; sides: Side[]; before: number | null }

const askedAtOnce = 3

/** Muscles that the played steps serve: those that were sore before first, then those served most. */
export function questionsOf(session: FinishedSession): { first: Question[]; more: Question[] } {
  const ordered = [...servedCounts(session)]
    .map(([region, served]) => ({ served, asked: questionsFor(region, session.before) }))
    .sort((one, other) => worst(other.asked) - worst(one.asked) || other.served - one.served)
    .flatMap(({ asked }) => asked)
  const sore = ordered.filter(({ before }) => before !== null && before > 0).length
  const atOnce = Math.max(askedAtOnce, Math.min(sore, askedAtOnce + 1))
  return { first: ordered.slice(0, atOnce), more: ordered.slice(atOnce) }
}

/** The ratings that the answers give; what was not answered is left out. */
export function ratingsOf(questions: readonly Question[], answers: ReadonlyMap<string, number>) {
  return questions.flatMap(({ key, region, sides }) => {
    const value = answers.get(key)
    return value === undefined ? [] : sides.map((side) => ({ region, side, value }))
  })
}

function worst(questions: readonly Question[]): number {
  return Math.max(...questions.map(({ before }) => before ?? 0))
}

/** How many played steps serve each muscle. */
function servedCounts({ routine, steps }: FinishedSession): Map<Region, number> {
  const played = new Set(steps.filter(({ outcome }) => outcome !== 'skipped').map(({ stepId }) => stepId))
  const counts = new Map<Region, number>()
  for (const step of routine.blocks.flatMap((block) => block.steps)) {
    if (!played.has(step.id)) continue
    const muscles = new Set(step.serves.map(({ region }) => region).filter(isMuscle))
    for (const region of muscles) counts.set(region, (counts.get(region) ?? 0) + 1)
  }
  return counts
}

function questionsFor(region: Region, before: FinishedSession['before']): Question[] {
  const valueOn = (side: Side) =>
    before.find((rating) => rating.region === region && rating.side === side)?.value ?? null
  const sides = [...sidesOf(region)]
  const [first] = sides
  if (first && sides.every((side) => valueOn(side) === valueOn(first)))
    return [{ key: region, label: regionName(region), region, sides, before: valueOn(first) }]
  return sides.map((side) => ({
    key: `${region}:${side}`,
    label: placeName(region, side),
    region,
    sides: [side],
    before: valueOn(side),
  }))
}
