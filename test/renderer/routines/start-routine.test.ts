// What a session takes along from the checks of the day.
import { expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { latestOfDay } from '../../../src/shared/soreness/checks-of-day.ts'

let made = 0
function check(
  on: string,
  time: string,
  ratings: { region: string; side: string; value: number }[],
  nothingElseSore = false,
) {
  made += 1
  const at = `${on}T${time}:00+01:00`
  const id = `7d1f0cc4-8a53-4f6b-9d0a-${String(made).padStart(12, '0')}`
  return JournalRecord.parse({
    kind: 'soreness',
    id,
    day: on,
    loggedAt: at,
    checkedAt: at,
    rev: 1,
    ratings,
    nothingElseSore,
  })
}

test('the latest rating of each place today is taken, and nothing of other days', () => {
  const journal = journalOf(1, [
    check('2026-11-22', '18:00', [{ region: 'quads', side: 'left', value: 3 }]),
    check('2026-11-22', '07:00', [
      { region: 'quads', side: 'left', value: 6 },
      { region: 'lower_back', side: 'middle', value: 1 },
    ]),
    check('2026-11-21', '07:00', [{ region: 'calf', side: 'left', value: 8 }]),
  ])
  const places = latestOfDay(journal, day('2026-11-22')).map(({ region, side, value }) => [
    region,
    side,
    value,
  ])
  expect(places).toEqual([
    ['quads', 'left', 3],
    ['lower_back', 'middle', 1],
  ])
})

test('a check that says nothing else is sore ends what was rated before it', () => {
  const journal = journalOf(1, [
    check('2026-11-22', '07:00', [{ region: 'quads', side: 'left', value: 6 }]),
    check('2026-11-22', '18:00', [{ region: 'calf', side: 'left', value: 2 }], true),
  ])
  expect(latestOfDay(journal, day('2026-11-22'))).toEqual([{ region: 'calf', side: 'left', value: 2 }])
})
