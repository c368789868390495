// Reads the words under a race's curve and says which of them its own logs contradict; it counts everything by itself.
import type { Rating, Soreness } from '../../../src/shared/journal/records.ts'

/** A day from the finish on, counted plainly. */
export type PlainDay = {
  n: number
  highest: number | null
  isPart: boolean
  /** Something else was left unasked. */
  isOpenEnded: boolean
  structures: Rating[]
}

const structures = new Set(['knee_joint', 'shin_bone', 'achilles'])

/** `checks` in order of time; those with `n` below 0 came before the race. */
export function plainDays(checks: readonly { n: number; check: Soreness }[]): PlainDay[] {
  return Array.from({ length: 11 }, (_, n) => {
    const own = checks.filter((one) => one.n === n)
    const ratings = own.flatMap(({ check }) => check.ratings)
    const muscles = ratings.filter(({ region }) => !structures.has(region))
    const covered = own.some(({ check }) => check.nothingElseSore)
    const highest = muscles.length > 0 ? Math.max(...muscles.map(({ value }) => value)) : covered ? 0 : null
    const asked = new Set(muscles.map(keyOf))
    const open = [...stoodBefore(checks, n)].filter(([place]) => !asked.has(place))
    return {
      n,
      highest,
      isPart: highest !== null && !covered && open.length > 0,
      isOpenEnded: !covered,
      structures: ratings.filter(({ region, value }) => structures.has(region) && value > 0),
    }
  })
}

/** Every contradiction found, in words; none where the sentence is true. */
export function contradictions(sentence: string, days: readonly PlainDay[], usual: number): string[] {
  const found: string[] = []
  const logged = days.filter(({ highest }) => highest !== null)
  const valueOn = (n: number) => days[n]?.highest ?? -1
  const top = Math.max(...logged.map(({ n }) => valueOn(n)))
  const need = (holds: boolean, what: string) => {
    if (!holds) found.push(what)
  }
  const sure = (n: number) => days[n]?.isPart === false && days[n].highest !== null
  for (const [, on = ''] of sentence.matchAll(/highest on (the day of the race|day \d+)/g))
    need(valueOn(dayOf(on)) === top, `highest on ${on}`)
  for (const [, at] of sentence.matchAll(/highest noted (?:so far )?(?:was|is) (?:at least )?(\d+)/g))
    need(Number(at) === top, `highest noted ${at}`)
  for (const [, on = ''] of sentence.matchAll(/halved by (day \d+|the day of the race)/g))
    need(usual === 0 && sure(dayOf(on)) && valueOn(dayOf(on)) <= top / 2, `halved by ${on}`)
  for (const [, on = ''] of sentence.matchAll(
    /half way back to your usual by (day \d+|the day of the race)/g,
  )) {
    const half = (top - usual) / 2
    need(usual > 0 && sure(dayOf(on)) && valueOn(dayOf(on)) - usual <= half, `half way by ${on}`)
  }
  if (/halved by|half way/.test(sentence) && !sentence.includes('was back')) {
    const [, on = ''] = sentence.match(/(?:halved|usual) by (day \d+|the day of the race)/) ?? []
    const rises = logged.some((one) => one.n > dayOf(on) && valueOn(one.n) - usual > (top - usual) / 2)
    need(rises === sentence.includes('rose again'), `rise after the half on ${on}`)
  }
  for (const [, value, on = ''] of sentence.matchAll(/was back to (\d+)(?:, within[^,]*,)? on (day \d+)/g)) {
    const n = dayOf(on)
    const later = logged.filter((one) => one.n > n)
    const next = later.find((one) => !one.isPart || valueOn(one.n) > usual + 1)
    need(sure(n) && valueOn(n) === Number(value) && valueOn(n) <= usual + 1, `back to ${value} on ${on}`)
    need(next !== undefined && valueOn(next.n) <= usual + 1, `back on ${on} is not kept`)
    const rises = later.some((one) => valueOn(one.n) > usual + 1)
    need(rises === sentence.includes('rose again'), `rise after ${on}`)
  }
  for (const [, least, value, on = ''] of sentence.matchAll(
    /rose again to (at least )?(\d+) on (day \d+)/g,
  )) {
    const n = dayOf(on)
    const before = Math.min(...logged.filter((one) => one.n < n && !one.isPart).map((one) => valueOn(one.n)))
    need(valueOn(n) === Number(value) && before < Number(value), `rose to ${value} on ${on}`)
    need((least !== undefined) === days[n]?.isPart, `rose to ${least ?? ''}${value}`)
  }
  for (const [, value] of sentence.matchAll(/never more than (\d+)\./g))
    need(top <= Number(value) && logged.every(({ isPart }) => !isPart), `never more than ${value}`)
  if (sentence.includes('1 point above the week before')) need(top <= usual + 1, 'never 1 above')
  if (sentence.includes('Nothing was sore'))
    need(
      top === 0 &&
        logged.every((one) => !one.isOpenEnded) &&
        days.every((one) => one.structures.length === 0),
      'nothing was sore',
    )
  if (sentence.includes('No muscle was sore'))
    need(top === 0 && logged.every((one) => !one.isOpenEnded), 'no muscle')
  if (/No muscle that was asked|None of the places/.test(sentence)) need(top === 0, 'none sore')
  for (const [, on = ''] of sentence.matchAll(/on (the day of the race|day \d+), the last day logged/g))
    need(logged.at(-1)?.n === dayOf(on), `last on ${on}`)
  const part = days.filter(({ isPart }) => isPart).length
  need(
    part === 0 ? !sentence.includes('known in part') : /known in part|or more/.test(sentence),
    'known in part',
  )
  return found
}

/** What each muscle was last said to be before a day, above 1, in the week before it or since the race. */
function stoodBefore(checks: readonly { n: number; check: Soreness }[], n: number): Map<string, number> {
  const last = new Map<string, number>()
  for (const { n: on, check } of checks) {
    if (on >= n || on < Math.min(n - 7, 0)) continue
    if (check.nothingElseSore) last.clear()
    for (const rating of check.ratings)
      if (!structures.has(rating.region)) last.set(keyOf(rating), rating.value)
  }
  return new Map([...last].filter(([, value]) => value > 1))
}

function keyOf({ region, side }: Rating): string {
  return `${region}:${side}`
}

function dayOf(text: string): number {
  return text === 'the day of the race' ? 0 : Number(text.slice(4))
}
