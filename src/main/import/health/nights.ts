// Pieces of sleep as a watch and a phone write them, put together to nights.

import { type Day, instantFromEpoch } from '../../../shared/base/day.ts'
import type { Measure } from '../../../shared/journal/read-file.ts'
import { unknownNight } from '../../../shared/journal/records.ts'

export type Stage = 'in_bed' | 'asleep' | 'staged' | 'awake'
/** `zone` is that of the clock it was written in. */
export type SleepPiece = { fromMs: number; toMs: number; zone: string; stage: Stage; source: string }

type Span = { fromMs: number; toMs: number }
type Night = Extract<Measure, { kind: 'night' }>

/** A longer time awake parts two sleeps. */
const longestGapMs = 2 * 3_600_000
const shortestNightMs = 3 * 3_600_000
const longestNightMs = 24 * 3_600_000

/** The longest sleep of each day on which it ended; what is shorter than three hours is a nap, and is only counted. */
export function nightsOf(pieces: SleepPiece[]): { nights: Night[]; shortSleeps: number } {
  const byDay = new Map<Day, { night: Night; ms: number }>()
  let shortSleeps = 0
  for (const sleep of sleepsIn(pieces)) {
    const found = nightOf(sleep)
    if (!found) continue
    const other = byDay.get(found.night.day)
    if (found.ms < shortestNightMs) shortSleeps += 1
    else if (!other || other.ms < found.ms) {
      if (other) shortSleeps += 1
      byDay.set(found.night.day, found)
    } else shortSleeps += 1
  }
  return { nights: [...byDay.values()].map(({ night }) => night), shortSleeps }
}

function sleepsIn(pieces: SleepPiece[]): SleepPiece[][] {
  const sleeps: SleepPiece[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of pieces.sort((one, other) => one.fromMs - other.fromMs)) {
    if (piece.fromMs > end + longestGapMs) sleeps.push([])
    sleeps.at(-1)?.push(piece)
    end = Math.max(end, piece.toMs)
  }
  return sleeps
}

/** Of one device: the one that knows the stages, else the one that saw the most. Being in bed may be known by another. */
function nightOf(sleep: readonly SleepPiece[]): { night: Night; ms: number } | null {
  const isAsleep = ({ stage }: SleepPiece) => stage === 'asleep' || stage === 'staged'
  const devices = [...new Set(sleep.filter(isAsleep).map(({ source }) => source))]
  const known = devices.map((source) => {
    const own = sleep.filter((piece) => piece.source === source)
    const isStaged = own.some(({ stage }) => stage === 'staged')
    return { own, isStaged, asleep: united(own.filter(isAsleep)) }
  })
  const [best] = known.sort(
    (one, other) =>
      Number(other.isStaged) - Number(one.isStaged) || lengthOf(other.asleep) - lengthOf(one.asleep),
  )
  const inBed = united(sleep.filter(({ stage }) => stage === 'in_bed'))
  const [last] = sleep.slice(-1)
  const zone = last?.zone ?? 'UTC'
  const bed = inBed[0] && { fromMs: inBed[0].fromMs, toMs: inBed.at(-1)?.toMs ?? 0 }
  if (!best) return bed ? { night: inBedOnly(bed, zone), ms: bed.toMs - bed.fromMs } : null
  const [first, end] = [best.asleep[0], best.asleep.at(-1)]
  const asleepMs = lengthOf(best.asleep)
  if (!first || !end || end.toMs - first.fromMs > longestNightMs) return null
  const wokeAt = instantFromEpoch(end.toMs, zone)
  // Only who saw the stages saw the time awake.
  const awake = best.isStaged ? awakeBetween(best.own, first.fromMs, end.toMs) : null
  const knowsBed = bed && bed.fromMs <= first.fromMs && end.toMs - bed.fromMs <= longestNightMs
  const rose = bed && bed.toMs >= end.toMs && bed.toMs - end.toMs <= longestGapMs
  const night: Night = {
    ...unknownNight,
    day: wokeAt.slice(0, 10) as Day,
    lightsOutAt: knowsBed ? instantFromEpoch(bed.fromMs, zone) : null,
    wokeAt,
    roseAt: rose ? instantFromEpoch(bed.toMs, zone) : null,
    awakeMinutes: awake === null ? null : Math.round(awake / 60_000),
    sleptMinutes: Math.round(asleepMs / 60_000),
  }
  return { night, ms: asleepMs }
}

function inBedOnly(bed: Span, zone: string): Night {
  const roseAt = instantFromEpoch(bed.toMs, zone)
  const isNight = bed.toMs - bed.fromMs <= longestNightMs
  return {
    ...unknownNight,
    day: roseAt.slice(0, 10) as Day,
    lightsOutAt: isNight ? instantFromEpoch(bed.fromMs, zone) : null,
    roseAt,
  }
}

function awakeBetween(own: readonly SleepPiece[], fromMs: number, toMs: number): number {
  const awake = own.filter(({ stage }) => stage === 'awake')
  const inside = awake.map((piece) => ({
    fromMs: Math.max(piece.fromMs, fromMs),
    toMs: Math.min(piece.toMs, toMs),
  }))
  return lengthOf(united(inside.filter((piece) => piece.toMs > piece.fromMs)))
}

/** Each moment once. */
function united(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { fromMs, toMs } of [...spans].sort((one, other) => one.fromMs - other.fromMs)) {
    const last = all.at(-1)
    if (last && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs)
    else all.push({ fromMs, toMs })
  }
  return all
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
}
