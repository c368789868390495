// Whole days with their words as an iCalendar file (RFC 5545), which calendars of all makers read.
import { addDays, type Day, epochOf, type Instant, instantFromEpoch } from '../base/day.ts'

/** `id` stays the same for the same thing, so that a file read a second time puts nothing there twice. */
export type CalendarEvent = { id: string; day: Day; title: string; details: string }

/** @param writtenAt when the file is made. */
export function calendarFile(events: readonly CalendarEvent[], writtenAt: Instant): string {
  const stamp = instantFromEpoch(epochOf(writtenAt), 'UTC').slice(0, 19).replaceAll(/[-:]/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterrun//Afterrun//EN',
    ...events.flatMap(({ id, day, title, details }) => [
      'BEGIN:VEVENT',
      `UID:${id}@afterrun`,
      `DTSTAMP:${stamp}Z`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      ...(details === '' ? [] : [`DESCRIPTION:${escaped(details)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function dateOf(day: Day): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')
}

/** A line holds 75 octets at the most; what follows a break begins with a space. */
const mostOctets = 75

function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const letter of line) {
    const width = octetsOf(letter)
    if (octets + width > mostOctets) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += width
  }
  return text
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}
