// How the lines of further muscles are told apart: by colour and by their dashes.
export const seriesLooks = [
  { colour: 'var(--series-1)', dashes: undefined },
  { colour: 'var(--series-2)', dashes: '7 4' },
  { colour: 'var(--series-3)', dashes: '2 4' },
] as const

export function seriesLook(index: number): (typeof seriesLooks)[number] {
  return seriesLooks[index % seriesLooks.length] ?? seriesLooks[0]
}
