// The long run of the fault tests: many more tries, and one line for each test that says what was tried and found.
const { AFTERRUN_LONG } = process.env

export const isLong = AFTERRUN_LONG === '1'

/** `kill -9: 10000 kills, 0 lost`; the short run says nothing. */
export function tellFigures(line: string): void {
  if (isLong) process.stdout.write(`${line}\n`)
}
