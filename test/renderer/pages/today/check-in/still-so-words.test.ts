// What Today asks about again, in words.
import { expect, test } from 'vitest'
import {
  allWords,
  besideName,
  questionName,
  shortName,
  unansweredWords,
  unwellWords,
} from '../../../../../src/renderer/pages/today/check-in/still-so-words.ts'
import { day } from '../../../../../src/shared/base/day.ts'
import { journalOf } from '../../../../../src/shared/journal/change.ts'
import { standing } from '../../../../../src/shared/soreness/standing.ts'
import { stillSo } from '../../../../../src/shared/soreness/still-so.ts'
import { aCheck, id } from '../../../../fakes/records.ts'

const today = day('2026-11-25')
const monday = '2026-11-23'
const [quads, knee, rest] = stillSo(
  standing(
    journalOf(1, [
      aCheck(1, monday, [
        { region: 'quads', side: 'left', value: 6 },
        { region: 'quads', side: 'right', value: 6 },
        { region: 'knee_joint', side: 'left', value: 3, atRest: true },
      ]),
    ]),
    today,
  ),
)
if (!quads || !knee || !rest) throw new Error('three questions are asked')

test('a question names the place, its sides and the day on which it was said', () => {
  expect([shortName(quads), besideName(quads, today, 'en-GB')]).toEqual(['Quads', 'both, Monday'])
  expect([shortName(knee), besideName(knee, today, 'en-GB')]).toEqual(['Knee left', 'Monday'])
  expect([questionName(quads), questionName(rest)]).toEqual(['Quads both sides', 'Pain at rest, knee left'])
})

test('one answer for all says of which day it is', () => {
  expect(allWords([quads, rest], today, 'en-GB')).toBe('All as on Monday')
  expect(allWords([quads], day('2026-11-24'), 'en-GB')).toBe('All as yesterday')
  expect(allWords([quads, { ...rest, saidOn: day('2026-11-24') }], today, 'en-GB')).toBe('All still so')
})

test('a state tells since when it holds and when it was last said', () => {
  const ill = { state: 'ill', since: day(monday), saidOn: day('2026-11-24'), id: id(2) } as const
  expect(unwellWords(ill, today, 'en-GB')).toBe('Ill, since Monday, last logged yesterday')
  expect(unwellWords({ ...ill, saidOn: day(monday) }, today, 'en-GB')).toBe('Ill, last logged on Monday')
})

test('what nobody answered is told with its day', () => {
  const ended = { saidOn: day('2026-10-28'), endedOn: today }
  const place = { region: 'quads', side: 'left' } as const
  expect([
    unansweredWords({ ...ended, ...place, word: 'at_rest' }, today, 'en-GB'),
    unansweredWords({ ...ended, word: 'state', state: 'ill', id: id(1) }, today, 'en-GB'),
  ]).toEqual([
    'Pain at rest, quads left, logged on 28 October, was not answered for 28 days and no longer counts.',
    'Ill, logged on 28 October, was not answered for 28 days and no longer counts.',
  ])
})
