// How the lines of further muscles are told apart: by colour and by their dashes.
export const seriesLooks = [
  { colour: 'var(--series-1)', dashes: undefined },
  { colour: 'var(--series-2)', dashes: '7 4' },
  { colour: 'var(--series-3)', dashes: '2 4' },
  { colour: 'var(--series-4)', dashes: undefined },
  { colour: 'var(--series-5)', dashes: '7 4' },
  { colour: 'var(--ink-3)', dashes: '2 4' },
] as const

/** Twelve races laid over each other: seven colours, and the first of them again in dashes. */
const raceColours = [
  'var(--ember)',
  'var(--series-1)',
  'var(--series-2)',
  'var(--series-3)',
  'var(--series-4)',
  'var(--series-5)',
  'var(--ink-3)',
] as const

export function raceLook(index: number): { colour: string; dashes: string | undefined } {
  const colour = raceColours[index % raceColours.length] ?? raceColours[0]
  return { colour, dashes: index < raceColours.length ? undefined : '7 4' }
}

export function seriesLook(index: number): (typeof seriesLooks)[number] {
  return seriesLooks[index % seriesLooks.length] ?? seriesLooks[0]
}
