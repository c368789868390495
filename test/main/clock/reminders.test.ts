// The waiting for reminders, with a clock turned by hand; it starts at 18:00 on the race's day.
import { expect, it } from 'vitest'
import { startReminders } from '../../../src/main/clock/reminders.ts'
import type { AppEvent } from '../../../src/shared/contract/api.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { defaultSettings, type Reminders } from '../../../src/shared/settings/settings.ts'
import { FakeClock } from '../../fakes/clock.ts'
import { aNight, aRun } from '../../fakes/records.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const race = aRun(1, '2026-11-22', { race: { name: 'Lakeside Marathon' } })

function waiting(
  reminders: Partial<Reminders>,
  records: JournalRecord[] = [race],
  dayStartMinutes = defaultSettings.dayStartMinutes,
) {
  const clock = new FakeClock()
  const told: [string, string][] = []
  const state = {
    settings: {
      ...defaultSettings,
      dayStartMinutes,
      reminders: { ...defaultSettings.reminders, ...reminders },
    },
    records,
    idleMs: 0,
    reported: [] as unknown[],
  }
  const emit = (event: AppEvent) => {
    if (event.type === 'reminder') told.push([event.reminder.title, clock.wall().slice(0, 16)])
  }
  const started = startReminders({
    clock,
    timeZone: () => 'Europe/Berlin',
    settings: () => state.settings,
    journal: () => journalOf(1, state.records),
    idleMs: () => state.idleMs,
    emit,
    report: (error) => state.reported.push(error),
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

it('tells a check-in from before the start of the day once, when the computer wakes after it', () => {
  const { clock, told } = waiting({ checkIn: true, checkInMinutes: 7 * 60 + 55 }, [], 8 * 60)
  clock.jump(14 * hourMs + 20 * minuteMs)
  clock.run(23 * hourMs)
  expect(told).toEqual([[checkIn, '2026-11-23T08:20']])
  clock.run(hourMs)
  expect(told.at(-1)).toEqual([checkIn, '2026-11-24T07:55'])
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

it('counts the minutes at the desk anew when the runner was away from it', () => {
  const { clock, told, gotUp } = waiting({ stroll: true, quietFromMinutes: 0, quietToMinutes: 0 })
  clock.run(30 * minuteMs)
  gotUp()
  clock.run(44 * minuteMs)
  expect(told).toEqual([])
  clock.run(minuteMs)
  expect(told).toEqual([[stroll, '2026-11-22T19:15']])
})

it('counts ten minutes without a touch as having got up, and fewer as sitting still', () => {
  const { clock, told, state } = waiting({ stroll: true, quietFromMinutes: 0, quietToMinutes: 0 })
  clock.run(30 * minuteMs)
  state.idleMs = 9 * minuteMs
  clock.run(minuteMs)
  state.idleMs = 10 * minuteMs
  clock.run(60 * minuteMs)
  state.idleMs = 0
  clock.run(44 * minuteMs)
  expect(told).toEqual([])
  clock.run(minuteMs)
  expect(told).toEqual([[stroll, '2026-11-22T20:16']])
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

it('costs a reminder and no more where its rules break: the next change plans anew', () => {
  const { told, state, clock, changed } = waiting({ checkIn: true, checkInMinutes: 1200 })
  const bug = new RangeError('too many notes')
  const { records } = state
  Object.defineProperty(state, 'records', {
    configurable: true,
    get: () => {
      throw bug
    },
  })
  changed()
  expect(state.reported).toEqual([bug])
  Object.defineProperty(state, 'records', { value: records })
  changed()
  clock.run(3 * hourMs)
  expect(told.length).toBe(1)
})
