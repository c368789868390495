// What happens between the last window and the end of the process.
import { EventEmitter, once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { closeBeforeQuit, type QuitPorts } from '../../../src/main/shell/quit.ts'

function quitting(opening: QuitPorts['opening']) {
  const events = new EventEmitter()
  const reported: unknown[] = []
  const exit = (code: number) => events.emit('exited', code)
  const app = Object.assign(events, { exit }) as unknown as QuitPorts['app']
  closeBeforeQuit({ app, opening, report: (error) => reported.push(error) })
  let prevented = 0
  return {
    reported,
    exited: once(events, 'exited'),
    quit: () => events.emit('will-quit', { preventDefault: () => (prevented += 1) }),
    prevented: () => prevented,
  }
}

const opened = (close: () => Promise<void>) => Promise.resolve({ ok: true as const, value: { close } })

test('the journal is closed once before the process ends, however often quitting is asked for', async () => {
  let closes = 0
  const { quit, exited, prevented, reported } = quitting(
    opened(async () => {
      closes += 1
    }),
  )
  quit()
  quit()
  expect([await exited, closes, prevented(), reported]).toEqual([[0], 1, 2, []])
})

test('a journal that was never opened is not waited for', async () => {
  const { quit, exited } = quitting(Promise.resolve({ ok: false, fault: 'conflict', message: 'Held.' }))
  quit()
  expect(await exited).toEqual([0])
})

test('a close that fails is reported and ends the process with 1', async () => {
  const error = new Error('The disk is gone.')
  const { quit, exited, reported } = quitting(opened(() => Promise.reject(error)))
  quit()
  expect([await exited, reported]).toEqual([[1], [error]])
})

test('a close that never ends is cut off', async () => {
  vi.useFakeTimers()
  const { quit, exited } = quitting(opened(() => new Promise(() => {})))
  quit()
  vi.runAllTimers()
  vi.useRealTimers()
  expect(await exited).toEqual([1])
})
