// Times as the player writes them: `0:19` on the clock, `13 minutes 52` in a sentence.

/** `0:19`, `14:20`, `1:02:05`; whole seconds. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** What is left on a countdown: a second that has begun still shows, so 0:00 is the end itself. */
export function countdownText(leftMs: number): string {
  return clockText(Math.ceil(Math.max(0, leftMs) / 1000 - 1e-6))
}

/** `13 minutes 52`, `1 minute`, `40 seconds`, `1 hour 5 minutes`. */
export function durationWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return count(whole, 'second')
  if (whole >= 3600) {
    const minutes = Math.floor(whole / 60) % 60
    return [count(Math.floor(whole / 3600), 'hour'), ...(minutes > 0 ? [count(minutes, 'minute')] : [])].join(
      ' ',
    )
  }
  const rest = whole % 60
  return `${count(Math.floor(whole / 60), 'minute')}${rest > 0 ? ` ${rest}` : ''}`
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
