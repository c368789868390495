// The words after the command: which folder, which port, and whether a browser is opened.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Answer } from '../../shared/base/answer.ts'

export type Options = {
  /** Absolute; null is the default folder. */
  folder: string | null
  /** 0 is any free port. */
  port: number
  open: boolean
  /** The folder is looked at and not opened. */
  verify: boolean
}

export function parseOptions(words: string[]): Answer<Options> {
  const options: Options = { folder: null, port: 0, open: true, verify: false }
  const { tokens } = parseArgs({
    args: words,
    strict: false,
    tokens: true,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      verify: { type: 'boolean' },
    },
  })
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') return refuse(`"${token.value}" is not an option of Afterrun.`)
    if (token.name === 'data') {
      // Without "=" the next word is taken whatever it is, so `--data --no-open` would make a folder of that name.
      if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) {
        return refuse('--data needs a folder after it.')
      }
      options.folder = resolve(token.value)
    } else if (token.name === 'port') {
      const port = token.value && /^\d{1,5}$/.test(token.value) ? Number(token.value) : Number.NaN
      if (!(port <= 65_535)) return refuse('--port needs a number from 0 to 65535 after it.')
      options.port = port
    } else if (token.name === 'no-open') {
      if (token.value !== undefined) return refuse('--no-open stands alone.')
      options.open = false
    } else if (token.name === 'verify') {
      if (token.value !== undefined) return refuse('--verify stands alone.')
      options.verify = true
    } else return refuse(`"${token.rawName}" is not an option of Afterrun.`)
  }
  return { ok: true, value: options }
}

const refuse = (message: string): Answer<Options> => ({
  ok: false,
  fault: 'invalid',
  message: `${message} It knows --data DIR, --port N, --no-open and --verify.`,
})
