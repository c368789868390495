// Who may call main, and who hears of events.
import type { BrowserWindow, IpcMain } from 'electron'
import { expect, test } from 'vitest'
import type { Gate } from '../../../src/main/gate.ts'
import { answerCalls, type Sender, tellWindows } from '../../../src/main/shell/ipc.ts'
import { callChannel, eventChannel } from '../../../src/shared/contract/channels.ts'
import { defaultSettings } from '../../../src/shared/settings/settings.ts'

const ours = 'app://afterrun'
const frame = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } }) as Sender

function wire() {
  const asked: unknown[][] = []
  const gate: Gate = async (...call) => {
    asked.push(call)
    return { ok: true, value: 'answered' }
  }
  let open = (_: Gate) => {}
  const opening = new Promise<Gate>((resolve) => {
    open = resolve
  })
  const handlers = new Map<string, (event: Sender, ...given: unknown[]) => Promise<unknown>>()
  const ipcMain = { handle: handlers.set.bind(handlers) }
  answerCalls(ipcMain as unknown as IpcMain, opening, ours)
  const [channel, handler] = [...handlers][0] ?? []
  if (handlers.size !== 1 || !handler) throw new Error('There is one channel.')
  return { asked, channel, call: handler, open: () => open(gate) }
}

test('a call of our own page reaches the gate through the one channel', async () => {
  const { asked, channel, call, open } = wire()
  open()
  const answer = await call(frame(`${ours}/#/today`), 'app.snapshot', {})
  expect({ channel, answer, asked }).toEqual({
    channel: callChannel,
    answer: { ok: true, value: 'answered' },
    asked: [['app.snapshot', {}]],
  })
})

test('a call waits until the journal is open', async () => {
  const { asked, call, open } = wire()
  const answer = call(frame(`${ours}/`), 'app.snapshot', {})
  const before = asked.length
  open()
  expect([before, await answer, asked.length]).toEqual([0, { ok: true, value: 'answered' }, 1])
})

test('a frame that has gone, a frame in the page and any other page are refused at the door', async () => {
  const { asked, call, open } = wire()
  open()
  const strangers: Sender[] = [
    { senderFrame: null },
    frame(`${ours}/`, { url: `${ours}/` }),
    frame('https://example.com/'),
    frame('app://afterrun.example/'),
    frame('file:///index.html'),
    frame('data:text/html,x'),
    frame('about:blank'),
    frame(''),
  ]
  const answers = await Promise.all(strangers.map((stranger) => call(stranger, 'app.snapshot', {})))
  const forbidden = {
    ok: false,
    fault: 'forbidden',
    message: 'Only the window of Afterrun can ask for this.',
  }
  expect({ answers, asked }).toEqual({ answers: strangers.map(() => forbidden), asked: [] })
})

test('an event goes to every window that is still there', () => {
  const told: unknown[][] = []
  const window = (name: string, isGone: boolean) => ({
    isDestroyed: () => isGone,
    webContents: { send: (...given: unknown[]) => told.push([name, ...given]) },
  })
  const windows = [window('first', false), window('gone', true), window('second', false)]
  const event = { type: 'settings', settings: defaultSettings } as const
  tellWindows(windows as unknown as BrowserWindow[], event)
  expect(told).toEqual([
    ['first', eventChannel, event],
    ['second', eventChannel, event],
  ])
})
