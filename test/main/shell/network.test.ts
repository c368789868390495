// Nothing leaves the desktop app.
import type { Session, WebContents } from 'electron'
import { expect, test } from 'vitest'
import { blockNetwork, blockPeers, isInside } from '../../../src/main/shell/network.ts'

const ours = 'app://afterrun'
const outside = [
  'https://example.com/',
  'http://127.0.0.1:5173/',
  'ws://localhost:5173/',
  'http://localhost:5173/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'app://other/',
  'app://afterrun.example/',
  'blob:https://example.com/1',
  'devtools://devtools/bundled/inspector.html',
  'chrome-extension://abc/x.js',
  'https://redirector.gvt1.com/edgedl/chrome/dict/en-us-10-1.bdic',
  'nonsense',
]

test('only the page itself and what it holds in memory are inside', () => {
  const inside = [
    'app://afterrun/',
    'app://afterrun/assets/a.js',
    'data:image/png;base64,AA',
    'blob:app://afterrun/1',
  ]
  expect([...inside, ...outside].filter((address) => isInside(address, ours))).toEqual(inside)
})

test('while the app is being written its server and the developer tools are inside too', () => {
  const server = 'http://localhost:5173'
  expect(outside.filter((address) => isInside(address, server))).toEqual([
    'ws://localhost:5173/',
    'http://localhost:5173/',
    'devtools://devtools/bundled/inspector.html',
  ])
})

test('requests outside are cancelled, the spelling checker and peer connections stay off', () => {
  const set: unknown[] = []
  let before = (_: { url: string }, __: (answer: unknown) => void) => {}
  const session = {
    webRequest: {
      onBeforeRequest(listener: typeof before) {
        before = listener
      },
    },
    setSpellCheckerEnabled: (is: boolean) => set.push({ spelling: is }),
  }
  const contents = { setWebRTCIPHandlingPolicy: (policy: string) => set.push({ policy }) }
  blockNetwork(session as unknown as Session, ours)
  blockPeers(contents as unknown as WebContents)
  for (const url of ['app://afterrun/', 'https://example.com/']) before({ url }, (answer) => set.push(answer))
  expect(set).toEqual([
    { spelling: false },
    { policy: 'disable_non_proxied_udp' },
    { cancel: false },
    { cancel: true },
  ])
})
