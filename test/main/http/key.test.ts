import { expect, test } from 'vitest'
import { codeLivesMs, createKey } from '../../../src/main/http/key.ts'

function openKey() {
  const clock = { nowMs: 5 }
  return { clock, key: createKey(() => clock.nowMs) }
}

test('a code is swapped for the token once', () => {
  const { key } = openKey()
  const code = key.newCode()
  const token = key.swap(code)
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(key.opens(token ?? '')).toBe(true)
  expect(key.swap(code)).toBeNull()
})

test('a code is good for a minute and not longer', () => {
  const { key, clock } = openKey()
  const [first, second] = [key.newCode(), key.newCode()]
  clock.nowMs += codeLivesMs - 1
  expect(key.swap(first)).not.toBeNull()
  clock.nowMs += 1
  expect(key.swap(second)).toBeNull()
})

test('a fresh code leaves the one before it good', () => {
  const { key } = openKey()
  const first = key.newCode()
  key.newCode()
  expect(key.swap(first)).not.toBeNull()
})

test('nothing else opens: no other text, no other launch, no letter that looks as long', () => {
  const { key } = openKey()
  const other = openKey().key
  const token = other.swap(other.newCode()) ?? ''
  expect(['', 'x', 'é'.repeat(43), 'x'.repeat(43), token].map((given) => key.opens(given))).toEqual(
    new Array(5).fill(false),
  )
  expect(key.swap('é'.repeat(43))).toBeNull()
})
