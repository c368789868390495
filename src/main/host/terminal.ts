// What the terminal is told: plain lines, whoever's words are in them.

/** The text without anything that a terminal would obey or that turns the direction of letters; lines stay lines. */
export function plainLines(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (letter) => (letter === '\n' ? letter : '\ufffd'))
}

export function say(text: string): void {
  process.stdout.write(`${plainLines(text)}\n`)
}

export function complain(text: string): void {
  process.stderr.write(`${plainLines(text)}\n`)
}
