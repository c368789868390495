// What the terminal is told of a bug: where it happened, and never a word of the journal.

import { complain } from './terminal.ts'

/** The kind of the error and the places in the code; its message may quote what the runner wrote. */
export function bugLines(error: unknown): string {
  if (!(error instanceof Error)) return `Something that is no error was thrown: ${typeof error}`
  const places = (error.stack ?? '')
    .replace(error.message, () => '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
  return [error.name, ...places].join('\n')
}

export function report(error: unknown): void {
  complain(bugLines(error))
}
