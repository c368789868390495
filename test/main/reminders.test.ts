// The waiting for reminders, with a clock turned by hand; it starts at 18:00 on the race's day.
import { expect, it } from 'vitest'
import { startReminders } from '../../src/main/reminders.ts'
import type { AppEvent } from '../../src/shared/api.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { defaultSettings, type Reminders } from '../../src/shared/settings.ts'
import { FakeClock } from '../fakes/clock.ts'
import { aNight, aRun } from '../fakes/records.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const race = aRun(1, '2026-11-22', { race: { name: 'Lakeside Marathon' } })

function waiting(reminders: Partial<Reminders>, records: JournalRecord[] = [race]) {
  const clock = new FakeClock()
  const told: [string, string][] = []
  const state = {
    settings: { ...defaultSettings, reminders: { ...defaultSettings.reminders, ...reminders } },
    records,
  }
  const emit = (event: AppEvent) => {
    if (event.type === 'reminder') told.push([event.reminder.title, clock.wall().slice(0, 16)])
  }
  const started = startReminders({
    clock,
    timeZone: () => 'Europe/Berlin',
    settings: () => state.settings,
    records: () => state.records,
    emit,
  })
  return { clock, told, state, ...started }
}

const checkIn = 'How are you today?'
const stroll = 'Time for a short stroll'

it('waits for nothing while no reminder is chosen', () => {
  expect(waiting({}).clock.pending).toBe(0)
})

it('tells the check-in once a day at its time', () => {
  const { clock, told } = waiting({ checkIn: true, checkInMinutes: 19 * 60 })
  clock.run(48 * hourMs)
  expect(told).toEqual([
    [checkIn, '2026-11-22T19:00'],
    [checkIn, '2026-11-23T19:00'],
  ])
})

it('keeps silent once the day is logged', () => {
  const { clock, told, state, changed } = waiting({ checkIn: true, checkInMinutes: 19 * 60 })
  clock.run(30 * minuteMs)
  state.records = [aNight(2, '2026-11-22')]
  changed()
  clock.run(2 * hourMs)
  expect(told).toEqual([])
})

it('nudges again and again until quiet hours, and in the morning', () => {
  const { clock, told } = waiting({ stroll: true, strollEveryMinutes: 90 })
  clock.run(14 * hourMs)
  expect(told).toEqual([
    [stroll, '2026-11-22T19:30'],
    [stroll, '2026-11-22T21:00'],
    [stroll, '2026-11-23T07:00'],
  ])
})

it('does not count the hours that the computer slept', () => {
  const { clock, told } = waiting({ stroll: true, quietFromMinutes: 0, quietToMinutes: 0 })
  clock.run(30 * minuteMs)
  clock.moveWall(3 * hourMs)
  clock.run(40 * minuteMs)
  expect(told).toEqual([])
  clock.run(10 * minuteMs)
  expect(told).toEqual([[stroll, '2026-11-22T22:16']])
})

it('asks for nothing that was due before it was chosen', () => {
  const { clock, told, state, changed } = waiting({}, [])
  clock.run(90 * minuteMs)
  state.settings = {
    ...state.settings,
    reminders: { ...state.settings.reminders, checkIn: true, checkInMinutes: 19 * 60 },
  }
  changed()
  clock.run(hourMs)
  expect(told).toEqual([])
})

it('waits no more once it is closed', () => {
  const { clock, close } = waiting({ checkIn: true })
  expect(clock.pending).toBe(1)
  close()
  expect(clock.pending).toBe(0)
})
