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
    pageOriginOf(false, 'http://localhost:5173'),
    pageOriginOf(false, undefined),
    pageOriginOf(false, 'nonsense'),
    pageOriginOf(true, 'http://localhost:5173'),
  ]).toEqual(['http://localhost:5173', 'app://afterrun', 'app://afterrun', 'app://afterrun'])
})
