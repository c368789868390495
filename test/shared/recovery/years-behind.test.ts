// Fifty years of notes behind today change nothing of what is said of today.
import { expect, it } from 'vitest'
import { instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { advice } from '../../../src/shared/recovery/advice.ts'
import { daysSinceEvent } from '../../../src/shared/recovery/causing-event.ts'
import { loggedSafety } from '../../../src/shared/recovery/logged-safety.ts'
import { nextReminder } from '../../../src/shared/recovery/reminders.ts'
import { defaultSettings } from '../../../src/shared/settings/settings.ts'
import { latestOfDay } from '../../../src/shared/soreness/checks-of-day.ts'
import { standing } from '../../../src/shared/soreness/standing.ts'
import { history } from '../../bench/history.ts'
import { check, dayAfter, marathon, session, signs, state, workout } from '../../fakes/after-marathon.ts'
import { id } from '../../fakes/records.ts'

const recent: JournalRecord[] = [
  marathon(),
  check(1, 'quads both 6, knee_joint left 5 dull'),
  check(2, 'calf left 1'),
  session(2, { before: 'calf left 2', after: 'calf left 1' }),
  state(2, 'ill', { on: dayAfter(3), how: 'better' }),
  signs(2, 'bruising'),
  signs(4),
  workout(6, { hard: true }),
  check(6, 'quads both 3 +'),
].map((record, index) => ({ ...record, id: id(1_000_000 + index), rev: 1_000_000 + index }))
const young = journalOf(2_000_000, recent)
const old = journalOf(2_000_000, [...history(50, { endsOn: dayAfter(-70) }), ...recent])
const days = [1, 2, 3, 4, 6, 8, 11].map(dayAfter)
const reminders = { ...defaultSettings.reminders, stroll: true, checkIn: true }

it.each<[string, (journal: typeof young, day: (typeof days)[number]) => unknown]>([
  ['what stands', standing],
  ['the safety screen', loggedSafety],
  ['the days since the effort', daysSinceEvent],
  ['the latest of a day', latestOfDay],
  [
    'the advice',
    (journal, day) => advice(journal, { experience: 'regular' }, day, instant(`${day}T20:00:00+01:00`)),
  ],
  [
    'the next reminder',
    (journal, day) => {
      const opened = instant(`${day}T07:10:00+01:00`)
      const settings = { ...defaultSettings, reminders }
      const facts = { settings, timeZone: 'Europe/Berlin', journal, from: opened, atDeskSince: opened }
      return nextReminder(
        { ...facts, checkInGiven: null, clockGiven: null, strollGiven: null },
        instant(`${day}T07:30:00+01:00`),
      )
    },
  ],
])('%s is the same', (_, ask) => {
  for (const day of days) expect(ask(old, day)).toEqual(ask(young, day))
})
