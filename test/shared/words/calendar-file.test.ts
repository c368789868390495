// Days as an iCalendar file.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { calendarFile } from '../../../src/shared/words/calendar-file.ts'

const writtenAt = instant('2026-11-24T09:12:30+01:00')

it('is one whole day an event, with its end on the day after', () => {
  const event = { id: 'a', day: day('2026-12-31'), title: 'Rest, or a walk; easy', details: 'One\nTwo' }
  expect(calendarFile([event], writtenAt).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterrun//Afterrun//EN',
    'BEGIN:VEVENT',
    'UID:a@afterrun',
    'DTSTAMP:20261124T081230Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Rest\\, or a walk\\; easy',
    'DESCRIPTION:One\\nTwo',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('breaks a line before its 76th octet and never within a letter', () => {
  const title = '“Jürgens größter Lauf über die Höhen” 🏃‍♀️'.repeat(4)
  const file = calendarFile([{ id: 'a', day: day('2026-12-31'), title, details: '' }], writtenAt)
  const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`)
})
