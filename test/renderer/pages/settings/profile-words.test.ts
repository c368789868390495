// A year of birth, typed as a year or as an age.
import { expect, it } from 'vitest'
import { ageText, readBirthYear } from '../../../../src/renderer/pages/settings/profile-words.ts'

it('reads a year, an age, and nothing', () => {
  expect(['1988', '38', ' ', '120'].map((text) => readBirthYear(text, 2026))).toEqual([
    { ok: true, value: 1988 },
    { ok: true, value: 1988 },
    { ok: true, value: null },
    { ok: true, value: 1906 },
  ])
})

it('refuses what is neither', () => {
  const refusal = { ok: false, message: 'Write a year as 1988, or an age as 38.' }
  for (const text of ['1899', '121', '3', '2025', '38.5', '-4'])
    expect(readBirthYear(text, 2026)).toEqual(refusal)
  expect(readBirthYear('young', 2026).ok).toBe(false)
})

it('says how it was read', () => {
  expect([ageText(1988, 2026), ageText(null, 2026)]).toEqual(['38 this year', 'a year, 1988, or your age'])
})
