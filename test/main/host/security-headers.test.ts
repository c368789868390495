// The content security policy, word for word: a change here is a decision.
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../src/main/host/security-headers.ts'

test('the policy lets the page use its own files and nothing else', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  )
})
