import { describe, expect, it } from 'vitest'
import { safetyWords } from '../../../../src/renderer/pages/today/safety-words.ts'
import { addDays, day } from '../../../../src/shared/base/day.ts'
import type { Rating } from '../../../../src/shared/journal/records.ts'
import { loggedSafety } from '../../../../src/shared/recovery/logged-safety.ts'
import { aCheck, aRun } from '../../../fakes/records.ts'

const raceDay = day('2026-11-08')
const race = aRun(1, raceDay, { race: { name: 'Lakeside Marathon' } })

function said(days: number, value: number, part: Partial<Rating> = {}) {
  const today = addDays(raceDay, days)
  const check = aCheck(2, today, [{ region: 'quads', side: 'left', value, ...part }])
  return safetyWords(loggedSafety([race, check], today))
}

describe('what Today says of soreness that stands out', () => {
  it('is silence where nothing does', () => {
    expect(said(2, 7)).toBe(null)
  })

  it('is since when, and what to do, after eight days', () => {
    expect(said(8, 3)).toEqual({
      why: 'Ordinary soreness usually eases within about a week. Yours is still there 8 days after the last race or hard session.',
      advice: 'Leave running for now, and have it checked if it does not ease.',
    })
  })

  it('names every reason once it should be shown to somebody', () => {
    expect(said(12, 3, { atRest: true })).toEqual({
      why: 'You wrote down pain at night or at rest. Ordinary soreness usually eases within about a week. Yours is still there 12 days after the last race or hard session.',
      advice:
        'This is not typical of ordinary muscle soreness. Consider showing it to a doctor or physiotherapist before you run again. Nothing is suggested for recovery meanwhile.',
    })
  })
})
