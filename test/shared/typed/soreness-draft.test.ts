// A soreness check between its form and the journal.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { type FormContext, lateMoment } from '../../../src/shared/typed/form-reading.ts'
import { readSoreness, sorenessDraft } from '../../../src/shared/typed/soreness-draft.ts'
import { problemsAtSave } from '../../fakes/problems-at-save.ts'
import { aCheck, id } from '../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-24T08:12:00+01:00'),
  newId: id(9),
}
const morning = { at: context.now, today: day('2026-11-24') }
const calf = { region: 'calf', side: 'left', value: 3 } as const

it('begins now for today, past midnight too, and at noon for another day', () => {
  const night = { at: instant('2026-11-24T00:13:00+01:00'), today: day('2026-11-23') }
  const begins = (on: string, now: typeof night) => {
    const { day: date, time } = sorenessDraft(null, day(on), now, null)
    return [date, time]
  }
  expect(begins('2026-11-24', morning)).toEqual(['2026-11-24', '8:12'])
  expect(begins('2026-11-23', night)).toEqual(['2026-11-24', '0:13'])
  expect(sorenessDraft(null, day('2026-11-20'), night, null)).toEqual({
    day: '2026-11-20',
    time: '12:00',
    context: null,
    ratings: [],
    nothingElseSore: false,
    note: '',
  })
})

it('begins soon after a late finish on a day gone by, and now on this one', () => {
  const soon = instant('2026-11-22T14:00:00+01:00')
  const times = ['2026-11-22', '2026-11-24'].map((on) => sorenessDraft(null, day(on), morning, soon).time)
  expect(times).toEqual(['14:00', '8:12'])
  const late = sorenessDraft(null, day('2026-11-22'), morning, instant('2026-11-23T00:10:00+01:00'))
  expect([late.day, late.time]).toEqual(['2026-11-23', '0:10'])
})

it('writes an entry of the early hours under the day before, and says so', () => {
  const draft = { ...sorenessDraft(null, day('2026-11-24'), morning, null), time: '1:30', ratings: [calf] }
  expect(lateMoment(draft.day, draft.time, context)).toEqual({
    clock: '01:30',
    date: '2026-11-24',
    day: '2026-11-23',
  })
  expect(lateMoment(draft.day, '4:00', context)).toBe(null)
  expect(readSoreness(draft, null, context)).toEqual({
    ok: true,
    entry: aCheck(9, '2026-11-23', [calf], {
      checkedAt: instant('2026-11-24T01:30:00+01:00'),
      loggedAt: context.now,
    }),
  })
})

it('keeps the day an old entry was given, whatever the day start is now', () => {
  const check = aCheck(1, '2026-11-24', [calf], {
    checkedAt: instant('2026-11-24T01:30:00+01:00'),
    note: 'stairs',
  })
  expect(readSoreness(sorenessDraft(check, check.day, morning, null), check, context)).toEqual({
    ok: true,
    entry: check,
  })
})

it('moves an entry to another day with its time of day', () => {
  const check = aCheck(1, '2026-11-24', [calf])
  const draft = { ...sorenessDraft(check, check.day, morning, null), day: '2026-11-20' }
  expect(readSoreness(draft, check, context)).toEqual({
    ok: true,
    entry: { ...check, day: '2026-11-20', checkedAt: '2026-11-20T08:00:00+01:00' },
  })
})

it('asks for a time and for a place', async () => {
  expect(
    readSoreness({ ...sorenessDraft(null, day('2026-11-24'), morning, null), time: '' }, null, context),
  ).toEqual({
    ok: false,
    problems: { checkedAt: 'A check-in needs the time at which it was felt.' },
  })
  const nothing = readSoreness(sorenessDraft(null, day('2026-11-24'), morning, null), null, context)
  expect(await problemsAtSave(nothing)).toEqual({
    ratings: 'Rate at least one place, or say that nothing is sore.',
  })
})

it('corrects after travel the time of a check where it was felt, and leaves it on its day', () => {
  const check = aCheck(1, '2026-11-24', [calf], { checkedAt: instant('2026-11-24T05:00:00+01:00') })
  const newYork = { ...context, timeZone: 'America/New_York', now: instant('2026-11-24T09:00:00-05:00') }
  const draft = { ...sorenessDraft(check, check.day, morning, null), time: '5:10' }
  expect(readSoreness(draft, check, newYork)).toEqual({
    ok: true,
    entry: { ...check, checkedAt: '2026-11-24T05:10:00+01:00' },
  })
})
