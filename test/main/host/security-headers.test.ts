// The content security policy, word for word: a change here is a decision.
import { expect, test } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../../src/main/host/security-headers.ts'

test('the policy lets the page use its own files and nothing else', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types drawings workers",
  )
})

test('the page may use of the computer what it needs, and the rest is denied to all', () => {
  const rows = securityHeaders['permissions-policy'].split(', ')
  expect(rows.filter((row) => row.endsWith('=(self)'))).toEqual([
    'autoplay=(self)',
    'clipboard-write=(self)',
    'fullscreen=(self)',
    'screen-wake-lock=(self)',
  ])
  expect(rows).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'microphone=()', 'usb=()']))
  expect(rows.filter((row) => !/=\((self)?\)$/.test(row))).toEqual([])
})
