import { describe, expect, it } from 'vitest'
import {
  boundsWords,
  kindsWords,
  minutesWords,
  movingReasons,
  restReason,
} from '../../../../src/renderer/pages/today/moving-words.ts'
import { addDays, day, instant } from '../../../../src/shared/base/day.ts'
import { journalOf } from '../../../../src/shared/journal/change.ts'
import type { JournalRecord, Workout } from '../../../../src/shared/journal/records.ts'
import { type MovementAdvice, movementAdvice } from '../../../../src/shared/recovery/movement-advice.ts'
import { aCheck, aRun } from '../../../fakes/records.ts'

const raceDay = day('2026-11-22')
const race = (part: Partial<Workout> = {}) =>
  aRun(1, raceDay, { race: { name: 'Lakeside Marathon' }, distanceMeters: 42_195, ...part })
const trained = [3, 5, 7].map((n) =>
  aRun(10 + n, addDays(raceDay, -n), { durationSeconds: 3600, hard: false }),
)

function on(days: number, records: JournalRecord[]): MovementAdvice {
  const today = addDays(raceDay, days)
  const advice = movementAdvice(
    journalOf(1, records),
    { experience: 'beginner' },
    today,
    instant(`${today}T20:00:00+01:00`),
  )
  if (!advice) throw new Error('no advice')
  return advice
}
function moveOn(days: number, records: JournalRecord[]) {
  const advice = on(days, records)
  if (advice.type !== 'move') throw new Error('rest')
  return advice
}

describe('the words of moving', () => {
  it('say how long, what, how hard at the most, and what it does not do', () => {
    const advice = moveOn(4, [race(), ...trained])
    expect(`${minutesWords(advice)} ${kindsWords(advice)}`).toBe(
      '20 – 35 min easy walk, bike or swim, able to talk all the while.',
    )
    expect(boundsWords(advice, { aimBpm: 112, mostBpm: 130, maximumBpm: 187, from: 'age' })).toBe(
      'Heart rate near 112, at most 130 (worked out from your age, give or take 10–12). That is a third to two thirds of your usual 60 min, and not running; shorter is always fine. It may feel good; it does not make muscles mend faster, and rest is just as right.',
    )
  })

  it('give no length where nothing is usual, and say why', () => {
    const advice = moveOn(2, [race({ modality: 'hike' })])
    expect([minutesWords(advice), kindsWords(advice)]).toEqual([
      '',
      'gentle walking, able to talk all the while.',
    ])
    expect(boundsWords(advice, null)).toMatch(/^As short as you like\. It may feel good/)
    expect(movingReasons(advice)).toEqual([
      'Lakeside Marathon was 2 days ago.',
      'After a race of this length walking alone is usual until day 3. That is coaches’ rule of thumb; no trial has tested a plan day by day.',
      'No length is given: fewer than three training sessions with a duration were written down in the last 28 days.',
    ])
  })

  it('say when the length of the race is not known', () => {
    expect(movingReasons(moveOn(4, [race({ distanceMeters: null })]))[1]).toBe(
      'After a race of this length bike and swim are usual from day 4. Its distance is not written down, so a marathon is taken. That is coaches’ rule of thumb; no trial has tested a plan day by day.',
    )
  })

  it('say why rest suits today', () => {
    const rest = (records: JournalRecord[], days: number) => {
      const advice = on(days, records)
      return advice.type === 'rest' ? restReason(advice) : null
    }
    const sore = aCheck(2, addDays(raceDay, 2), [{ region: 'quads', side: 'left', value: 8 }])
    expect(rest([race(), sore], 2)).toMatch(/^Somewhere it is 7 or more today\./)
    expect(rest([aRun(1, raceDay, { hard: true })], 0)).toMatch(
      /^Your hard session was today\. Beginners take/,
    )
  })

  it('promise nothing', () => {
    const said = [
      ...movingReasons(moveOn(4, [race(), ...trained])),
      boundsWords(moveOn(4, [race()]), null),
    ].join(' ')
    expect(said).not.toMatch(/heals?\b|faster recovery|injury|risk/i)
  })
})
