// The signs that are ticked: since when each stands, and the entry that one tick more or less makes.
import { addDays, type Day, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Signs } from '../journal/records.ts'
import { tickable } from '../science/index.ts'
import { answerDays, standing } from './standing.ts'

export type Sign = Signs['ticked'][number]

/** The signs that stand, each with the day on which it was ticked and since when every list has it. */
export function tickedSince(journal: Journal, today: Day): ReadonlyMap<Sign, Day> {
  const stands = standing(journal, today).signs
  if (!stands) return new Map()
  const lists = listsBack(journal, addDays(stands.saidOn, -answerDays), stands.saidOn)
  return new Map(
    stands.ticked.map((sign) => {
      const without = lists.findIndex(({ ticked }) => !ticked.includes(sign))
      const since = without === -1 ? lists.at(-1) : lists[without - 1]
      return [sign, since?.day ?? stands.saidOn]
    }),
  )
}

/** What is written down when a sign is ticked or unticked: today's list, which takes over what stands. */
export function withTick(
  journal: Journal,
  { sign, isTicked }: { sign: Sign; isTicked: boolean },
  fresh: { id: string; at: Instant; today: Day },
): Signs {
  const { id, at, today } = fresh
  const stands = standing(journal, today).signs?.ticked ?? []
  const ticked = tickable.filter((one) => (one === sign ? isTicked : stands.includes(one)))
  const [ofToday] = listsBack(journal, today, today)
  return ofToday
    ? { ...ofToday, ticked }
    : { kind: 'signs', id, day: today, loggedAt: at, rev: 0, ticked, note: '' }
}

/** The lists of these days, the one written last first. */
function listsBack(journal: Journal, from: Day, to: Day): Signs[] {
  return ofKindBetween(journal, 'signs', from, to).sort((one, other) =>
    one.day === other.day ? other.rev - one.rev : one.day < other.day ? 1 : -1,
  )
}
