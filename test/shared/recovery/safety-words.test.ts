// What Today says of what stands: place, number and day as the runner said them.
import { expect, it } from 'vitest'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { loggedSafety } from '../../../src/shared/recovery/logged-safety.ts'
import { safetyWords } from '../../../src/shared/recovery/safety-words.ts'
import { check, dayAfter, journal, marathon, signs, workout } from '../../fakes/after-marathon.ts'

const said = (days: number, ...records: JournalRecord[]) =>
  safetyWords(loggedSafety(journal(marathon(), ...records), dayAfter(days)), dayAfter(days), 'en-GB')
const why = (days: number, ...records: JournalRecord[]) => said(days, ...records)?.why

it('is silent where nothing stands out', () => {
  expect(said(2, check(2, 'quads both 7 +'))).toBe(null)
})

it('names the place and the day of pain at rest, never today for another day', () => {
  const hurt = check(1, 'quads left 5 rest')
  expect(why(1, hurt)).toBe('You noted pain at rest in the left quads today.')
  expect(why(2, hurt, check(2, 'calf left 1'))).toBe('You noted pain at rest in the left quads yesterday.')
  expect(why(4, hurt)).toBe('You noted pain at rest in the left quads on Monday.')
  expect(why(9, hurt)).toBe('You noted pain at rest in the left quads on 23 November.')
})

it('names a joint with its number, and what is sharp with both its days', () => {
  const joint = 'In a joint, tendon or bone that is no ordinary soreness.'
  expect(why(3, check(3, 'knee_joint left 9 +'))).toBe(`You noted 9 in the left knee today. ${joint}`)
  expect(why(3, check(3, 'shin_bone left 8 sharp'))).toBe(
    `You noted sharp pain in the left shin bone, 8 of 10, today. ${joint}`,
  )
  expect(why(3, check(3, 'achilles left 5 sharp'))).toBe(
    `You noted sharp pain in the left Achilles tendon, 5 of 10, today. ${joint}`,
  )
  expect(why(3, check(2, 'quads left 6 sharp'), check(3, 'quads left 5'))).toBe(
    'You noted sharp pain in the left quads yesterday, and 5 there today. Ordinary soreness is dull.',
  )
})

it('says of what lasts since which race or session, of each place that does once', () => {
  const days = Array.from({ length: 12 }, (_, index) => check(index + 1, 'quads both 4'))
  const eases = 'Ordinary soreness usually eases within about a week.'
  expect(why(12, ...days)).toBe(
    `${eases} You noted 4 in the left and right quads today. Lakeside Marathon was 12 days ago.`,
  )
  const hard = workout(9, { hard: true })
  expect(why(18, hard, check(18, 'calf left 3'))).toBe(
    `${eases} You noted 3 in the left calf today. The hard session that it can come from was 9 days ago.`,
  )
})

it('says from which number and day a place rose, and of a hard session before it', () => {
  const falls = 'Ordinary soreness usually falls after the third day.'
  expect(why(6, check(4, 'calf both 1 +'), check(6, 'calf left 4'))).toBe(
    `${falls} In the left calf you noted 4 today, up by 3 from 1 on Thursday, with no hard session in the two days before.`,
  )
  const hard = workout(5, { hard: true })
  expect(why(6, check(5, 'quads left 3'), hard, check(6, 'quads left 6'))).toBe(
    `${falls} In the left quads you noted 6 today, up by 3 from 3 yesterday; the hard session yesterday came to soreness that was there already.`,
  )
})

it('names the signs that were ticked, and the soreness that goes with them', () => {
  expect(why(3, signs(2, 'weakness'), check(3, 'quads left 8'))).toBe(
    'You ticked yesterday: marked weakness. You noted 8 in the left quads today.',
  )
})

it('says what to do by the highest level that stands', () => {
  const advice = (...records: JournalRecord[]) => said(3, ...records)?.advice
  expect([
    advice(check(3, 'quads left 5 sharp')),
    advice(check(3, 'quads left 5 rest')),
    advice(signs(3, 'cannotBearWeight')),
    advice(signs(3, 'darkUrine')),
  ]).toEqual([
    'Don’t run for now. If it does not ease, have it checked.',
    'This is not typical of ordinary muscle soreness. Consider showing it to a doctor or physiotherapist before you run again. Afterrun suggests no recovery exercises until then.',
    'This should be looked at by a medical professional today. Please don’t train or massage it until then.',
    'This needs medical care right away. Call your local emergency number or go to an emergency department. This app cannot check this for you.',
  ])
})
