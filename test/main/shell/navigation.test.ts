// The page stays where it is.
import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import { externalLink, lockNavigation, mayNavigate } from '../../../src/main/shell/navigation.ts'

const ours = 'app://afterrun'
const elsewhere = [
  'https://example.com/',
  'app://afterrun/',
  'app://afterrun/mark.svg',
  'app://other/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:alert(1)',
  'about:blank',
  'blob:app://afterrun/1',
]

test('a built page navigates nowhere, not even to itself', () => {
  expect(elsewhere.filter((address) => mayNavigate(address, ours))).toEqual([])
})

test('the page of a development server may reload itself', () => {
  const server = 'http://localhost:5173'
  const addresses = [`${server}/`, `${server}/x`, 'http://localhost:5174/', ...elsewhere]
  expect(addresses.filter((address) => mayNavigate(address, server))).toEqual([`${server}/`, `${server}/x`])
})

test('only plain https links to the known publishers open in the browser', () => {
  const links = [
    'https://doi.org/10.1155/2017/9402386',
    'HTTPS://DOI.ORG/x',
    'https://www.hindawi.com/journals/jsm/',
    'http://doi.org/x',
    'https://doi.org.example.com/x',
    'https://example.com/doi.org',
    'https://doi.org@example.com/',
    'https://me@doi.org/',
    'https://doi.org:8443/',
    'https:\\\\example.com\\@doi.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://doi.org/x',
    'nonsense',
    '',
  ]
  expect(links.map(externalLink).filter((link) => link !== null)).toEqual([
    'https://doi.org/10.1155/2017/9402386',
    'https://doi.org/x',
    'https://www.hindawi.com/journals/jsm/',
  ])
})

test('navigation, redirects, web views and windows are all denied', () => {
  const opened: string[] = []
  const events = new EventEmitter()
  let openWindow = (_: { url: string }): unknown => 'not set'
  const contents = Object.assign(events, {
    setWindowOpenHandler(handler: typeof openWindow) {
      openWindow = handler
    },
    loadURL: async () => {},
  })
  lockNavigation(contents as unknown as WebContents, ours, (link) => opened.push(link))

  const prevented: string[] = []
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    events.emit(name, { url: 'https://doi.org/x', preventDefault: () => prevented.push(name) })
  }
  const answers = ['https://doi.org/x', 'https://example.com/'].map((url) => openWindow({ url }))
  expect({ prevented, answers, opened }).toEqual({
    prevented: ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'],
    answers: [{ action: 'deny' }, { action: 'deny' }],
    opened: ['https://doi.org/x'],
  })
})

test('a page that has gone blank comes back', () => {
  const loaded: string[] = []
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler() {},
    loadURL: async (address: string) => void loaded.push(address),
  })
  lockNavigation(contents as unknown as WebContents, ours, () => {})
  contents.emit('did-navigate', {}, 'app://afterrun/')
  expect(loaded).toEqual([])
  contents.emit('did-navigate', {}, 'about:blank')
  expect(loaded).toEqual(['app://afterrun/'])
})
