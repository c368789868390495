// When a trial speaks up after a race, when it keeps quiet, and its words.
import { describe, expect, test } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, TrialChoice } from '../../../src/shared/journal/records.ts'
import { advice } from '../../../src/shared/recovery/advice.ts'
import { trialReminder } from '../../../src/shared/recovery/trial-reminder.ts'
import {
  drawnText,
  leftOutText,
  missingText,
  trialLine,
  trialSentence,
} from '../../../src/shared/recovery/trial-words.ts'
import type { TrialFigures } from '../../../src/shared/trends/trial-figures.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { aRaceOf, aTrial, sock } from '../../fakes/trials.ts'

const on = '2026-11-22'
const onDay = (n: number) => addDays(day(on), n)

function reminderOn(n: number, records: JournalRecord[], choice: TrialChoice | null = sock) {
  const journal = journalOf(1, records)
  const today = onDay(n)
  const advised = advice(journal, { experience: 'regular' }, today, instant(`${today}T12:00:00+01:00`))
  return trialReminder(journal, choice, advised, today)?.type ?? null
}

const raced = [aRaceOf(1, on), aTrial(1, on, { kept: null })]

test('the leg is named from the race to day 7, and then it is asked whether it was kept to, to day 10', () => {
  const said = [0, 1, 7, 8, 10, 11].map((n) => reminderOn(n, raced))
  expect(said).toEqual(['use', 'use', 'use', 'was_kept', 'was_kept', null])
})

describe('nothing is said', () => {
  test.each<[string, ReturnType<typeof reminderOn>]>([
    ['once the trial is stopped', reminderOn(2, raced, null)],
    ['while another aid is tried', reminderOn(2, raced, { ...sock, part: 'thigh' })],
    ['where it was not kept to', reminderOn(2, [aRaceOf(1, on), aTrial(1, on, { kept: false })])],
    ['once it is said that it was', reminderOn(9, [aRaceOf(1, on), aTrial(1, on)])],
    ['of a race that is gone', reminderOn(2, [aTrial(1, on)])],
    ['once another race began', reminderOn(3, [...raced, aRun(77, onDay(2), { race: { name: 'Ridge' } })])],
    ['without a trial', reminderOn(2, [aRaceOf(1, on)])],
  ])('%s', (_, said) => {
    expect(said).toBeNull()
  })
})

describe('the aid is not spoken for', () => {
  const calf = (side: 'left' | 'right', part: object) =>
    aCheck(50, onDay(2), [{ region: 'calf', side, value: 3, ...part }])
  const ill: JournalRecord = {
    kind: 'state',
    id: aCheck(51, on, []).id,
    day: onDay(2),
    loggedAt: instant('2026-11-24T08:00:00+01:00'),
    rev: 0,
    state: 'ill',
    ended: null,
    note: '',
  }
  const swollen: JournalRecord = {
    ...ill,
    kind: 'signs',
    ticked: ['oneSided', 'calfSwelling'],
  } as JournalRecord
  test.each<[string, JournalRecord, ReturnType<typeof reminderOn>]>([
    ['while it hurts at rest, on whichever leg', calf('right', { atRest: true }), 'leave_off'],
    ['while the leg is sharp', calf('left', { feel: 'sharp' }), 'leave_off'],
    ['while the leg is at 7', calf('left', { value: 7 }), 'leave_off'],
    ['while one is ill', ill, 'leave_off'],
    ['while a calf is swollen', { ...swollen, ticked: ['bruising'] } as JournalRecord, 'leave_off'],
    ['while a sign is ticked that fires no rule by itself', swollen, 'leave_off'],
    [
      'while a joint of the other leg is at 4, which is no ordinary soreness',
      aCheck(50, onDay(2), [{ region: 'knee_joint', side: 'right', value: 4 }]),
      'leave_off',
    ],
    [
      'but it is while the other leg is at 7',
      aCheck(50, onDay(2), [
        { region: 'calf', side: 'right', value: 7 },
        { region: 'calf', side: 'left', value: 4 },
      ]),
      'use',
    ],
  ])('%s', (_, record, said) => {
    expect(reminderOn(2, [...raced, record])).toBe(said)
  })
})

test('the line names the leg, or what was drawn, and speaks for no aid while it is to be left off', () => {
  const trial = aTrial(1, on)
  expect((['use', 'leave_off', 'was_kept', null] as const).map((type) => trialLine(trial, type))).toEqual([
    'Compression sock: left leg, for your trial.',
    'Your trial waits: leave the aid off for now.',
    'Compression sock, left leg, for your trial: did you keep to it from the race to day 7?',
    'Drawn for your trial: Compression sock, left leg.',
  ])
})

const five: TrialFigures = {
  tried: sock,
  races: [],
  n: 5,
  drawn: { left: 4, right: 1 },
  legs: { left: 11, right: 13 },
  sides: { with: 11.04, without: 13 },
  p: 10 / 32,
}

test('how it stands is one sentence from five races on, with n and p and no cause', () => {
  expect(trialSentence(five, 'en')).toBe(
    'Over 5 races the leg with it had a total soreness of 11 on average and the other leg 13; by the luck of the draw alone they would lie at least as far apart in about 31 of 100 such trials (p 0.31).',
  )
  expect(trialSentence({ ...five, p: 0.004 }, 'en')).toContain(
    'in fewer than 1 of 100 such trials (p below 0.01).',
  )
  expect(trialSentence({ ...five, p: 1 }, 'en')).toContain('in nearly every such trial (p 1.00).')
  expect(trialSentence({ ...five, n: 4, p: null }, 'en')).toBeNull()
  for (const word of ['help', 'heal', 'because', 'work', 'better', 'improve'])
    expect(trialSentence(five, 'en')).not.toContain(word)
})

test('what is missing, drawn and left out is said in words', () => {
  expect([missingText(3), missingText(4), missingText(5)]).toEqual([
    '2 more races that count are needed before anything is said.',
    '1 more race that counts is needed before anything is said.',
    null,
  ])
  expect([drawnText(five), drawnText({ drawn: { left: 0, right: 2 } })]).toEqual([
    'left 4 times, right once',
    'left never, right twice',
  ])
  expect([
    leftOutText({ because: 'race_after', name: 'Ridge', days: 0 }),
    leftOutText({ because: 'race_after', name: 'Ridge', days: 1 }),
    leftOutText({ because: 'race_before', name: 'Ridge', days: 3 }),
  ]).toEqual([
    'Left out: Ridge was on the same day.',
    'Left out: Ridge was 1 day later.',
    'Left out: Ridge was 3 days before.',
  ])
})
