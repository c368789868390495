// A night between its form and the journal.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import type { Night } from '../../../src/shared/journal/records.ts'
import { readSleep } from '../../../src/shared/typed/clock.ts'
import type { FormContext } from '../../../src/shared/typed/form-reading.ts'
import {
  lightsOutWords,
  type NightDraft,
  nightDraft,
  readNight,
  sleepField,
  withSleep,
} from '../../../src/shared/typed/night-draft.ts'
import { problemsAtSave } from '../../fakes/problems-at-save.ts'
import { aNight, id } from '../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-24T08:12:00+01:00'),
  newId: id(9),
}
const empty = nightDraft(null, day('2026-11-24'), { locale: 'en', clock: '24h' })

it('puts lights out into the evening before, and into the same day after midnight', () => {
  const moments = (lightsOut: string, woke: string) => {
    const reading = readNight({ ...empty, lightsOut, woke }, null, context)
    return reading.ok && reading.entry.kind === 'night'
      ? [reading.entry.lightsOutAt, reading.entry.wokeAt]
      : reading
  }
  expect(moments('22:50', '6:40')).toEqual(['2026-11-23T22:50:00+01:00', '2026-11-24T06:40:00+01:00'])
  expect(moments('13:00', '13:00')).toEqual(['2026-11-23T13:00:00+01:00', '2026-11-24T13:00:00+01:00'])
  expect(moments('0.30', '7')).toEqual(['2026-11-24T00:30:00+01:00', '2026-11-24T07:00:00+01:00'])
})

it('reads lights out of a clock of twelve hours as the evening, and says so', () => {
  const read = (lightsOut: string, woke: string, before: Night | null = null) => {
    const draft = { ...empty, lightsOut, woke }
    const reading = readNight(draft, before, context)
    if (!reading.ok || reading.entry.kind !== 'night') return reading
    return [reading.entry.lightsOutAt, lightsOutWords(draft, before, '24h')]
  }
  expect([read('11', '7'), read('12:30', '7'), read('11 am', '7'), read('11', '19')]).toEqual([
    ['2026-11-23T23:00:00+01:00', '23:00'],
    ['2026-11-24T00:30:00+01:00', '0:30'],
    ['2026-11-23T11:00:00+01:00', undefined],
    ['2026-11-24T11:00:00+01:00', undefined],
  ])
  const long = aNight(1, '2026-11-24', {
    lightsOutAt: instant('2026-11-23T11:00:00+01:00'),
    wokeAt: instant('2026-11-24T07:00:00+01:00'),
  })
  expect(read('11:00', '7:10', long)).toEqual([long.lightsOutAt, undefined])
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

it('says what is wrong beside each field', async () => {
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
    },
  })
  const long = readNight({ ...empty, slept: '30', awakenings: '60' }, null, context)
  expect(await problemsAtSave(long)).toEqual({
    sleptMinutes: 'A night can be at most 24 hours long.',
    awakenings: 'Awakenings are at most 50.',
  })
  expect(await problemsAtSave(readNight(empty, null, context))).toEqual({
    sleptMinutes: 'Log at least one thing about the night, or a note.',
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
  expect(readNight(nightDraft(night, night.day, { locale: 'de', clock: '24h' }), night, context)).toEqual({
    ok: true,
    entry: night,
  })
})

it('keeps a night of which one thing is known, whichever it is', () => {
  const parts = [
    { lightsOut: '22:50' },
    { woke: '6:40' },
    { rose: '7' },
    { latency: '20' },
    { awakenings: '0' },
    { awake: '0' },
    { quality: 0 },
    { restlessLegs: false },
    { note: 'A storm' },
  ]
  for (const part of parts)
    expect(readNight({ ...empty, ...part }, null, context).ok, JSON.stringify(part)).toBe(true)
  expect(readNight({ ...empty, lightsOut: '22:50' }, null, context)).toMatchObject({
    entry: { lightsOutAt: '2026-11-23T22:50:00+01:00', wokeAt: null, sleptMinutes: null },
  })
})

it('shows and takes the times of a night on the clock of twelve hours', () => {
  const night = aNight(1, '2026-11-24', {
    lightsOutAt: instant('2026-11-23T22:50:00+01:00'),
    wokeAt: instant('2026-11-24T06:40:00+01:00'),
  })
  const draft = nightDraft(night, night.day, { locale: 'en', clock: '12h' })
  expect([draft.lightsOut, draft.woke]).toEqual(['10:50 pm', '6:40 am'])
  expect(readNight(draft, night, context)).toEqual({ ok: true, entry: night })
})

it('holds a night in one field and takes it back from there', () => {
  const night = aNight(1, '2026-11-24', { awakenings: 2 })
  expect(sleepField(night, '24h')).toBe('7:20')
  const between = withSleep(night, { type: 'between', from: '22:50', to: '06:40' }, 'Europe/Berlin')
  expect(between).toEqual({
    ...night,
    sleptMinutes: null,
    lightsOutAt: '2026-11-23T22:50:00+01:00',
    wokeAt: '2026-11-24T06:40:00+01:00',
  })
  expect(sleepField(between, '24h')).toBe('22:50–6:40')
  expect(sleepField(between, '12h')).toBe('10:50 pm–6:40 am')
  expect(readSleep('10:50 pm–6:40 am')).toEqual(readSleep('22:50–6:40'))
  expect(sleepField(withSleep(between, null, 'Europe/Berlin'), '24h')).toBe('')
})

const whole = aNight(1, '2026-11-24', {
  lightsOutAt: instant('2026-11-23T22:50:00+01:00'),
  wokeAt: instant('2026-11-24T06:40:00+01:00'),
  roseAt: instant('2026-11-24T07:00:00+01:00'),
  sleepLatencyMinutes: 10,
  awakeMinutes: 20,
  sleptMinutes: null,
})
const retyped = (sleep: Parameters<typeof withSleep>[1]) => withSleep(whole, sleep, 'Europe/Berlin')

it('keeps getting up where sleep is typed anew and ends before it, and drops it where it ends after', () => {
  expect(retyped({ type: 'between', from: '23:00', to: '07:00' })).toEqual({
    ...whole,
    lightsOutAt: '2026-11-23T23:00:00+01:00',
    wokeAt: '2026-11-24T07:00:00+01:00',
  })
  expect(retyped({ type: 'between', from: '23:00', to: '07:01' }).roseAt).toBe(null)
})

it('drops the time awake that a shorter night has no room for', () => {
  expect(retyped({ type: 'between', from: '06:15', to: '06:40' })).toMatchObject({
    sleepLatencyMinutes: null,
    awakeMinutes: null,
    roseAt: whole.roseAt,
  })
})

it('keeps the clock times beside typed hours that fit between them, and drops what does not fit', () => {
  expect(retyped({ type: 'slept', minutes: 440 })).toEqual({ ...whole, sleptMinutes: 440 })
  expect(retyped({ type: 'slept', minutes: 450 })).toEqual({
    ...whole,
    sleptMinutes: 450,
    sleepLatencyMinutes: null,
    awakeMinutes: null,
  })
  expect(retyped({ type: 'slept', minutes: 480 })).toEqual({
    ...whole,
    sleptMinutes: 480,
    lightsOutAt: null,
    wokeAt: null,
  })
})

it('gives back the very same night where the same sleep is typed again', () => {
  expect(retyped({ type: 'between', from: '22:50', to: '06:40' })).toBe(whole)
  const slept = aNight(1, '2026-11-24', { sleptMinutes: 450 })
  expect(withSleep(slept, { type: 'slept', minutes: 450 }, 'Europe/Berlin')).toBe(slept)
})

const newYork = { ...context, timeZone: 'America/New_York', now: instant('2026-11-24T09:00:00-05:00') }
const abroad = (night: Night, part: Partial<NightDraft>) => {
  const draft = nightDraft(night, night.day, { locale: 'en', clock: '24h' })
  const reading = readNight({ ...draft, ...part }, night, newYork)
  return reading.ok && reading.entry.kind === 'night'
    ? [reading.entry.lightsOutAt, reading.entry.wokeAt, reading.entry.roseAt]
    : reading
}

it('reads a night corrected after travel where it was slept, in its form and in one field', () => {
  expect(abroad(whole, { woke: '6:50' })).toEqual([
    whole.lightsOutAt,
    '2026-11-24T06:50:00+01:00',
    whole.roseAt,
  ])
  expect(withSleep(whole, { type: 'between', from: '22:50', to: '06:50' }, newYork.timeZone)).toEqual({
    ...whole,
    wokeAt: '2026-11-24T06:50:00+01:00',
  })
  const halfKnown = { ...whole, wokeAt: null, roseAt: null }
  expect(abroad(halfKnown, { woke: '6:50', rose: '7:10' })).toEqual([
    whole.lightsOutAt,
    '2026-11-24T06:50:00+01:00',
    '2026-11-24T07:10:00+01:00',
  ])
  const onlyRose = { ...whole, lightsOutAt: null, wokeAt: null }
  expect(abroad(onlyRose, { lightsOut: '23:00' })).toEqual(['2026-11-23T23:00:00+01:00', null, whole.roseAt])
})

it('keeps each end of a night on the way in its own zone', () => {
  const flight = { ...whole, roseAt: null, lightsOutAt: instant('2026-11-23T20:00:00-03:00') }
  expect(abroad(flight, { lightsOut: '20:30', woke: '6:50' })).toEqual([
    '2026-11-23T20:30:00-03:00',
    '2026-11-24T06:50:00+01:00',
    null,
  ])
})

it('follows the change of clocks in a night of the same zone that is corrected or moved', () => {
  const summer = aNight(1, '2026-10-24', {
    lightsOutAt: instant('2026-10-23T22:50:00+02:00'),
    wokeAt: instant('2026-10-24T06:40:00+02:00'),
    sleptMinutes: null,
  })
  const draft = {
    ...nightDraft(summer, day('2026-10-25'), { locale: 'en', clock: '24h' }),
    day: '2026-10-25',
  }
  expect(readNight({ ...draft, woke: '6:50' }, summer, context)).toMatchObject({
    entry: { lightsOutAt: '2026-10-24T22:50:00+02:00', wokeAt: '2026-10-25T06:50:00+01:00' },
  })
})
