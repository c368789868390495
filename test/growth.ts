// How the time of some work grows with what it is given, as a ratio: a slow or a busy computer does not change it.

/** So many times as much work takes about as many times as long where it grows evenly, and the square of it where it grows by its square. */
const times = 8
export const evenAtMost = 3 * times

/** Below this nothing can be told apart. Processor time in milliseconds, of which other programs take none. */
const leastMs = 0.5
const rounds = 5

/** How many times as long the larger of two takes, which is eight times as large, by the least of several rounds. */
export function growthOf(smaller: () => unknown, larger: () => unknown): number {
  let [less, more, growth] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < rounds && growth > evenAtMost; round += 1) {
    less = Math.min(less, spentOn(smaller))
    more = Math.min(more, spentOn(larger))
    growth = more / Math.max(less, leastMs)
  }
  return growth
}

/** Tells of some work whether it takes more than so many times as long as the slowest of these, by the least of several rounds each. */
export function takesMoreThan(
  times: number,
  usual: readonly (() => unknown)[],
): (work: () => unknown) => boolean {
  const usualMs = Math.max(...usual.map((work) => leastSpentOn(work, 0)), leastMs)
  return (work) => leastSpentOn(work, times * usualMs) > times * usualMs
}

/** No more rounds once it is as little as that. */
function leastSpentOn(work: () => unknown, enoughMs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && least > enoughMs; round += 1) least = Math.min(least, spentOn(work))
  return least
}

/** A text of so many letters that is one piece again and again, and one of an eighth of it. */
export function bothSizes<T>(letters: number, of: (letters: number) => T): [T, T] {
  return [of(letters / times), of(letters)]
}

export function repeated(piece: string, letters: number): string {
  return piece.repeat(Math.ceil(letters / piece.length))
}

function spentOn(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
