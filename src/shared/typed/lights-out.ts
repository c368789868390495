// The half of the day in which the lights went out, where a clock of twelve hours leaves it open.

const longestNightMinutes = 16 * 60

/**
 * `23:00` of `11:00` before waking at `07:00`: a night longer than 16 hours began twelve hours later than it says. Hours that a
 * clock of twelve hours does not have, 0 and from 13, are what they say.
 */
export function lightsOutBefore(woke: string, typed: string): string {
  const hours = Number(typed.slice(0, 2))
  const minutes = minutesOf(woke) - minutesOf(typed)
  const nightMinutes = minutes > 0 ? minutes : minutes + 24 * 60
  if (hours < 1 || hours > 12 || nightMinutes <= longestNightMinutes) return typed
  return `${String((hours + 12) % 24).padStart(2, '0')}${typed.slice(2)}`
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
