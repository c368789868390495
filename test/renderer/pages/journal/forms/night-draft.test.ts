// A night between its form and the journal.
import { expect, it } from 'vitest'
import type { FormContext } from '../../../../../src/renderer/pages/journal/forms/form-reading.ts'
import {
  nightDraft,
  readNight,
  sleepField,
  withSleep,
} from '../../../../../src/renderer/pages/journal/forms/night-draft.ts'
import { day, instant } from '../../../../../src/shared/day.ts'
import { aNight, id } from '../../../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-24T08:12:00+01:00'),
  newId: id(9),
}
const empty = nightDraft(null, day('2026-11-24'), 'en')

it('puts lights out into the evening before, and into the same day after midnight', () => {
  const moments = (lightsOut: string, woke: string) => {
    const reading = readNight({ ...empty, lightsOut, woke }, null, context)
    return reading.ok && reading.entry.kind === 'night'
      ? [reading.entry.lightsOutAt, reading.entry.wokeAt]
      : reading
  }
  expect(moments('22:50', '6:40')).toEqual(['2026-11-23T22:50:00+01:00', '2026-11-24T06:40:00+01:00'])
  expect(moments('7:00', '7:00')).toEqual(['2026-11-23T07:00:00+01:00', '2026-11-24T07:00:00+01:00'])
  expect(moments('0.30', '7')).toEqual(['2026-11-24T00:30:00+01:00', '2026-11-24T07:00:00+01:00'])
})

it('leaves everything that was not written down unknown', () => {
  expect(readNight({ ...empty, slept: '7,5' }, null, context)).toEqual({
    ok: true,
    entry: {
      ...aNight(9, '2026-11-24', { sleptMinutes: 450 }),
      loggedAt: context.now,
    },
  })
})

it('says what is wrong beside each field', () => {
  expect(
    readNight(
      { ...empty, day: '2026-02-30', lightsOut: '25:00', slept: '30', awakenings: 'two' },
      null,
      context,
    ),
  ).toEqual({
    ok: false,
    problems: {
      day: 'This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.',
      lightsOutAt: 'Write a time of day as 6:40 or 22:15.',
      awakenings: 'How often you woke is a number, for example 12 or 12,5.',
      sleptMinutes: 'A night can be at most 24 hours long.',
    },
  })
  expect(readNight(empty, null, context)).toEqual({
    ok: false,
    problems: { sleptMinutes: 'Write down how long you slept, from when to when, or how well.' },
  })
})

it('gives back an edited night unchanged where nothing was changed, seconds and offset included', () => {
  const night = aNight(1, '2026-11-24', {
    lightsOutAt: instant('2026-11-23T22:50:31-05:00'),
    wokeAt: instant('2026-11-24T06:40:12-05:00'),
    sleptMinutes: null,
    sleepLatencyMinutes: 12.5,
    awakenings: 2,
    quality: 7,
    note: 'restless legs',
  })
  expect(readNight(nightDraft(night, night.day, 'de'), night, context)).toEqual({ ok: true, entry: night })
})

it('holds a night in one field and takes it back from there', () => {
  const night = aNight(1, '2026-11-24', { awakenings: 2 })
  expect(sleepField(night)).toBe('7:20')
  const between = withSleep(night, { type: 'between', from: '22:50', to: '06:40' }, 'Europe/Berlin')
  expect(between).toEqual({
    ...night,
    sleptMinutes: null,
    lightsOutAt: '2026-11-23T22:50:00+01:00',
    wokeAt: '2026-11-24T06:40:00+01:00',
  })
  expect(sleepField(between)).toBe('22:50–6:40')
  expect(withSleep(between, { type: 'slept', minutes: 440 }, 'Europe/Berlin')).toEqual(night)
  expect(sleepField(withSleep(between, null, 'Europe/Berlin'))).toBe('')
})
