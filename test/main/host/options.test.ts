import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseOptions } from '../../../src/main/host/options.ts'

describe('options that are understood', () => {
  test.each([
    [[], { folder: null, port: 0, open: true, verify: false }],
    [['--data', 'runs'], { folder: resolve('runs'), port: 0, open: true, verify: false }],
    [['--data=-odd', '--port=4711'], { folder: resolve('-odd'), port: 4711, open: true, verify: false }],
    [['--verify', '--data', 'runs'], { folder: resolve('runs'), port: 0, open: true, verify: true }],
    [['--no-open', '--port', '65535'], { folder: null, port: 65_535, open: false, verify: false }],
  ])('%j', (words, options) => {
    expect(parseOptions(words)).toEqual({ ok: true, value: options })
  })
})

describe('options that are refused, with a sentence about the one', () => {
  test.each([
    [['--host', '0.0.0.0'], '"--host" is not an option of Afterrun.'],
    [['-p', '1'], '"-p" is not an option of Afterrun.'],
    [['runs'], '"runs" is not an option of Afterrun.'],
    [['--data'], '--data needs a folder after it.'],
    [['--data', '--no-open'], '--data needs a folder after it.'],
    [['--data='], '--data needs a folder after it.'],
    [['--port'], '--port needs a number from 0 to 65535 after it.'],
    [['--port', 'http'], '--port needs a number from 0 to 65535 after it.'],
    [['--port', '65536'], '--port needs a number from 0 to 65535 after it.'],
    [['--port=-1'], '--port needs a number from 0 to 65535 after it.'],
    [['--no-open=yes'], '--no-open stands alone.'],
    [['--verify=yes'], '--verify stands alone.'],
  ])('%j', (words, said) => {
    const message = `${said} It knows --data DIR, --port N, --no-open and --verify.`
    expect(parseOptions(words)).toEqual({ ok: false, fault: 'invalid', message })
  })
})
