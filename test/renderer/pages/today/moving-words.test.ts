// The words of today's movement and of a rest day.
import { describe, expect, it } from 'vitest'
import {
  boundsWords,
  kindsWords,
  minutesWords,
  movingReasons,
  restReason,
} from '../../../../src/renderer/pages/today/moving-words.ts'
import type { JournalRecord, Workout } from '../../../../src/shared/journal/records.ts'
import { advice } from '../../../../src/shared/recovery/advice.ts'
import { at, check, dayAfter, journal, marathon, workout } from '../../../fakes/after-marathon.ts'

const trained = [3, 5, 7].map((n) => workout(-n, { hard: false }))
const race = (part: Partial<Workout> = {}) => marathon(part)

function on(days: number, records: JournalRecord[], time = '20:00') {
  return advice(journal(...records), { experience: 'beginner' }, dayAfter(days), at(days, time))
}

/** Of a day on which moving is suggested: its card, and the reasons behind it. */
function moveOn(days: number, records: JournalRecord[], time?: string) {
  const today = on(days, records, time)
  const { because, movement } = today
  if (!movement || !('effort' in because) || because.type === 'beginner_rest') throw new Error('no movement')
  return {
    lead: `${minutesWords(movement)} ${kindsWords(movement)}`,
    bounds: boundsWords(movement, null),
    movement,
    reasons: movingReasons(today, because),
  }
}

function restOn(days: number, records: JournalRecord[]) {
  const { because } = on(days, records)
  if (because.type !== 'too_sore' && because.type !== 'beginner_rest') throw new Error('no rest')
  return restReason(because, dayAfter(days), 'en-GB')
}

const last = 'It may feel good; it does not make muscles mend faster, and resting is just as good.'
const rule = 'That is coaches’ rule of thumb; no trial has tested a plan day by day.'

describe('the words of moving', () => {
  it('say how long, what, how hard at the most, and what it does not do', () => {
    const { lead, movement } = moveOn(4, [race(), ...trained])
    expect(lead).toBe('20 – 35 min easy walk, ride or swim, slow enough to hold a conversation.')
    expect(boundsWords(movement, { aimBpm: 112, mostBpm: 130, maximumBpm: 187, from: 'age' })).toBe(
      `Heart rate around 112 beats a minute, 130 at most (estimated from your age; it can be off by 10 to 12 beats). That is 30 to 65 % of your usual 60 min; shorter is always fine; no running yet. ${last}`,
    )
  })

  it('give no length where nothing is usual, and say why', () => {
    const { lead, bounds, reasons } = moveOn(2, [race()])
    expect([lead, bounds]).toEqual([
      ' gentle walk, slow enough to hold a conversation.',
      `As short as you like; no running yet. ${last}`,
    ])
    expect(reasons).toEqual([
      'Lakeside Marathon was 2 days ago.',
      `After a race this long walking alone is usual until day 3. ${rule}`,
      'No length is given: fewer than three training sessions with a duration were logged in the last 28 days.',
    ])
  })

  it('say when the length of the race is not known, and speak of its day where it has no day of walking after it', () => {
    expect(moveOn(4, [race({ distanceMeters: null })]).reasons[1]).toBe(
      `After a race this long a ride or swim is usual from day 4. It has no distance, so this app assumes a marathon. ${rule}`,
    )
    const five = race({ distanceMeters: 5000, hard: false })
    expect(moveOn(0, [five]).reasons[1]).toBe(
      `On the day of a race this long, walking is all that is usual. ${rule}`,
    )
  })

  it('say that it is a cool-down right after the end, and a walk while something is watched', () => {
    const run = workout(0, { startedAt: at(0, '18:00'), hard: true })
    const today = advice(journal(run), { experience: null }, dayAfter(0), at(0, '19:05'))
    expect(today.movement && kindsWords(today.movement)).toBe(
      'very easy walk or jog, to let your breathing settle.',
    )
    expect(moveOn(4, [race(), check(4, 'quads left 5 sharp')]).reasons[1]).toBe(
      'Walking alone, because something you noted is to be watched first (this app’s own rule).',
    )
  })

  it('say why a rest day suits, with places, numbers and days', () => {
    expect(restOn(2, [race(), check(1, 'quads both 8'), check(2, 'calf left 7')])).toBe(
      'You noted 8 in the left and right quads yesterday and 7 in the left calf today. A rest day suits that best; a short stroll is fine if it feels good. The limit of 7 is this app’s own choice, not a medical one.',
    )
    expect(restOn(0, [workout(0, { hard: true })])).toBe(
      'Your hard session was today. Beginners take the day off after a hard session (an article’s advice); an easy walk is fine.',
    )
  })

  it('promise nothing', () => {
    const { reasons, bounds } = moveOn(4, [race(), ...trained])
    expect([...reasons, bounds].join(' ')).not.toMatch(/heals?\b|faster recovery|injury|risk/i)
  })
})
