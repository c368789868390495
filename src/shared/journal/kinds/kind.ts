// What the journal has to know of a kind of record beside its shape.
import type { Region } from '../../anatomy/body.ts'
import type { Day, Instant } from '../../base/day.ts'

export type JournalKind<R> = {
  /** Its time of day; null where it has none, or one that is not about its day. */
  timeOf(record: R): Instant | null
  /** The record with its times on another day. */
  timesOn(record: R, other: OtherDay): R
  /** The places of the body that it is about. */
  regionsOf(record: R): Region[]
  /** `past` tells how the day was; `future` only what is planned for it. */
  tells: 'past' | 'future'
  /** Whether it is part of a check-in, so that nobody is reminded of one. */
  isCheckIn: boolean
}

/** Where the times of a record go when it moves to another day. */
export type OtherDay = {
  /** The same time of day, as many days later as the record moves. */
  same<T extends Instant | null>(at: T): T | Instant
  /** The instant of epoch milliseconds in the runner's zone. */
  at(epochMs: number): Instant
}

/** The time at which something was written down, where that was on its own day. */
export function timeLogged({ loggedAt, day }: { loggedAt: Instant; day: Day }): Instant | null {
  return loggedAt.slice(0, 10) === day ? loggedAt : null
}

export const noTime = () => null
export const noTimes = <R>(record: R) => record
export const noRegions = () => []
