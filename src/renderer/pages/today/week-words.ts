// The week against what is usual in it: how many days of each kind, and every day of it in words.
import type { CountedFamily, WeekTargets } from '../../../shared/trends/week-targets.ts'
import { counted } from '../../../shared/words/counts.ts'
import { weekdayNames } from '../../../shared/words/day-words.ts'

/** A day of the week: done, gone by without, or still open. */
export type WeekMark = { letter: string; state: 'done' | 'without' | 'open'; words: string }
export type WeekRow = { name: string; count: string; marks: WeekMark[] }

/** How often each is usual in a week (routines.md 1, S003). */
const usual: readonly { family: CountedFamily; name: string; days: string }[] = [
  { family: 'mobility', name: 'Mobility', days: '4–5' },
  { family: 'stretching', name: 'Stretching', days: '7' },
]

export function weekRows({ days, count }: WeekTargets, firstWeekday: number, locale: string): WeekRow[] {
  const weekdays = weekdayNames(firstWeekday, locale)
  return usual.map(({ family, name, days: often }) => ({
    name,
    count: `${count[family]} done, aim ${often}`,
    marks: days.map(({ state, done }, index) => {
      const weekday = weekdays[index] ?? { letter: '', name: '' }
      const mark = done[family] ? 'done' : state === 'past' ? 'without' : 'open'
      return { letter: weekday.letter, state: mark, words: `${weekday.name}: ${markWords[mark]}` }
    }),
  }))
}

/** A line on rolling in the ten days after a race; null outside them. */
export function rollingWords({ daysSinceRace, count }: WeekTargets): string | null {
  if (daysSinceRace === null) return null
  const days = counted(count.rolling, 'day')
  const so = count.rolling === 0 ? ': none yet this week' : ` on ${days} this week`
  return `Foam rolling${so}. After a race, a few slow minutes a day are usual.`
}

const markWords = { done: 'done', without: 'without', open: 'not yet' }
