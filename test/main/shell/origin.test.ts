// Whose address it is.
import { expect, test } from 'vitest'
import { originOf, pageOriginOf } from '../../../src/main/shell/origin.ts'

test('an address has the origin of its scheme, host and port', () => {
  const addresses = [
    'app://afterrun/a#b',
    'https://a.example:8443/x',
    'http://me:pw@a.example/',
    'file:///etc',
    'data:,x',
    'x',
  ]
  expect(addresses.map(originOf)).toEqual([
    'app://afterrun',
    'https://a.example:8443',
    'http://a.example',
    null,
    null,
    null,
  ])
})

test('only an app that is being written takes its page from a development server', () => {
  expect([
    pageOriginOf(true, 'http://localhost:5173'),
    pageOriginOf(true, 'http://127.0.0.1:5173/x'),
    pageOriginOf(true, undefined),
    pageOriginOf(true, 'nonsense'),
    pageOriginOf(false, 'http://localhost:5173'),
  ]).toEqual([
    'http://localhost:5173',
    'http://127.0.0.1:5173',
    'app://afterrun',
    'app://afterrun',
    'app://afterrun',
  ])
})

test('no page of another computer is taken, even while the app is being written', () => {
  const elsewhere = [
    'http://192.168.0.7:5173',
    'https://localhost.example.com',
    'http://localhost.example.com:5173',
    'http://localhost@example.com/',
    'http://0.0.0.0:5173',
    'file:///tmp/page.html',
  ]
  expect(elsewhere.map((server) => pageOriginOf(true, server))).toEqual(elsewhere.map(() => 'app://afterrun'))
})
