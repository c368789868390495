// Days and amounts are written in one place, so that every page writes them alike in every language.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { saidInSource } from './said.ts'

const root = resolve(import.meta.dirname, '../../src')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

test('formats of days and amounts are made in one place', () => {
  expect(filesWith(/Intl\.(NumberFormat|ListFormat|PluralRules|RelativeTimeFormat)/)).toEqual([
    'shared/words/dates.ts',
  ])
  // The others ask for a clock of twelve hours, or a time zone, and write nothing.
  expect(filesWith(/Intl\.DateTimeFormat\(/)).toEqual([
    'main/clock/time-zone.ts',
    'renderer/state/time-zone.ts',
    'shared/words/dates.ts',
    'shared/words/units.ts',
  ])
  // The store stands below the words.
  expect(filesWith(/\.toLocale\w*String\(/)).toEqual([
    'main/store/healing/words.ts',
    'main/store/refusals.ts',
  ])
})

test('the language of the sentences is named once', () => {
  expect(filesWith(/'en-[A-Z]{2}'/)).toEqual(['shared/base/words.ts'])
})

/** What can be several, and may become many. */
const several =
  'days|nights|mornings|entries|weeks|months|workouts|files|points|changes|lines|records|pairs of'
/** What writes a number with its thousands apart, and fixed numbers. */
const written =
  '(?:counted|countedEntries|entriesText|numberText|countText|whole|grouped|text|loggedText|number|hoursMinutesText)\\(|most[A-Z]|daysForAll|answerDays'
/** A bare number in front of them would say `1 days` and `18261 days`. */
const bare = new RegExp(`\\{(?!${written})[^}]+\\} (?:${several})\\b`)

/** Numbers that are never one and never many. */
const few: readonly { text: RegExp; because: string }[] = [
  {
    text: /^\{(alike\.length|taken|entries\.toLocaleString\(english\))\} |^The \{entries\.toL/,
    because: 'one is said in other words; the store stands below the words',
  },
  { text: /fitted to \{fit\.logs\} logs/, because: 'half of a race’s days, with a decimal' },
  { text: /last \{nights\} nights logged|deviation of \{nights\} nights/, because: 'five to 28 nights' },
  { text: /^\{rests\} days of rest/, because: 'the days of a week, from five on' },
]

test('a number before what it counts is written by what counts', () => {
  const found = saidInSource().filter(
    ({ text }) => bare.test(text) && !few.some((one) => one.text.test(text)),
  )
  expect(found.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
})
