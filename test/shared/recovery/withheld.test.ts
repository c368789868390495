// While something keeps from running, no way back, week or easy session reads as a go, and it is said what stands.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { advice } from '../../../src/shared/recovery/advice.ts'
import { recoveryChoices } from '../../../src/shared/recovery/recovery-choices.ts'
import { lengthWords } from '../../../src/shared/recovery/recovery-words.ts'
import { raceOnWayBack, wayBack } from '../../../src/shared/recovery/way-back.ts'
import { nextWords, todayTitle, wayBackEvents } from '../../../src/shared/recovery/way-back-words.ts'
import { weekPlan, weekStart, weekWithheld } from '../../../src/shared/recovery/week-plan.ts'
import { runningWithheld, suggestsNoRunning } from '../../../src/shared/recovery/withheld.ts'
import { withheldWords } from '../../../src/shared/recovery/withheld-words.ts'
import { tickable } from '../../../src/shared/science/index.ts'
import { standing } from '../../../src/shared/soreness/standing.ts'
import { at, check, dayAfter, journal, marathon, signs, state } from '../../fakes/after-marathon.ts'
import { id } from '../../fakes/records.ts'

const nextRace = JournalRecord.parse({
  id: id(0),
  day: dayAfter(8),
  loggedAt: at(0, '08:00'),
  rev: 0,
  kind: 'plan',
  what: 'race',
})

/** Day 6, jogging in sight: quads fell to 2 by day 5. */
const falling = [6, 5, 4, 3, 2].map((value, index) => check(index + 1, `quads both ${value} +`))
const calm = [...falling, check(6, 'quads both 2 +')]
const today = dayAfter(6)
const profile = { experience: 'regular', dayOff: null, busiestDay: null, longRunDay: null } as const

function day6(...records: readonly JournalRecord[]) {
  const kept = journal(marathon(), ...records)
  const race = raceOnWayBack(kept, 'regular', today)
  const told = advice(kept, profile, today, at(6, '20:00'))
  const way = race && wayBack(kept, race, profile, today, at(6, '20:00'))
  if (!way) throw new Error('There is no way back.')
  return { told, way }
}

const stands: [string, JournalRecord[], string, string, string][] = [
  [
    'pain at rest that was noted today',
    [...falling, check(6, 'quads left 2 rest, quads right 2 +')],
    'Today: nothing is suggested',
    'You noted pain at rest in the left quads today.',
    'The page Today asks about it again tomorrow.',
  ],
  [
    'pain at rest of yesterday beside a calm check of another place',
    [...falling.slice(0, 4), check(5, 'quads left 2 rest'), check(6, 'calf left 1')],
    'Today: nothing is suggested',
    'You noted pain at rest in the left quads yesterday.',
    'The page Today asks whether it is still so.',
  ],
  [
    'a sharp place that fires no rule',
    [...falling, check(6, 'quads left 2 sharp, quads right 2 +')],
    'Today: rest and gentle walking',
    'You noted sharp pain in the left quads today.',
    'The page Today asks about it again tomorrow.',
  ],
  [
    'a joint',
    [...falling.slice(0, 4), check(5, 'quads both 2, knee_joint left 5 +')],
    'Today: rest and gentle walking',
    'You noted 5 in the left knee yesterday. In a joint, tendon or bone that is no ordinary soreness.',
    'The page Today asks whether it is still so.',
  ],
  [
    'a swollen calf on one side, ticked without a sign that makes it a rule',
    [...calm, signs(6, 'oneSided', 'calfSwelling')],
    'Today: rest and gentle walking',
    'You ticked today: on one side only, a swollen calf.',
    'What you ticked holds until you untick it on the page of signs.',
  ],
  [
    'a swollen calf on one side that is warm',
    [...calm, signs(5, 'oneSided', 'calfSwelling', 'warmOrRed')],
    'Today: nothing is suggested',
    'You ticked yesterday: on one side only, a swollen calf, warm or red.',
    'What you ticked holds until you untick it on the page of signs.',
  ],
  [
    'fever with little soreness',
    [...calm, signs(6, 'feverish')],
    'Today: nothing is suggested',
    'You ticked today: fever.',
    'What you ticked holds until you untick it on the page of signs.',
  ],
  [
    'being ill',
    [...calm, state(5, 'ill')],
    'Today: rest',
    'You noted yesterday that you were ill.',
    'The page Today asks whether it is still so.',
  ],
]

describe.each(stands)('%s', (_, records, title, why, asked) => {
  const { told, way } = day6(...records)

  it('leaves no step, no next step and no calendar of the way back standing as a go', () => {
    expect(todayTitle(way.today)).toBe(title)
    expect(way.withheld).not.toBeNull()
    expect(nextWords(way, today, 'en-GB')).toBeNull()
    expect(wayBackEvents(way, today)).toEqual([])
  })

  it('lets no routine with running in it stand among what is suggested', () => {
    expect(suggestsNoRunning(day6(...records).told)).toBe(true)
  })

  it('is said with its day, and when it is asked about again', () => {
    expect(withheldWords(told, today, 'en-GB')).toEqual({ why: expect.stringContaining(why), asked })
  })

  it('offers at most a walk, and no routine where it may not be', () => {
    const suited = recoveryChoices(told, []).filter(({ unsuited }) => unsuited === null)
    expect(suited.map(({ modality }) => modality)).toEqual(told.withheld === null ? ['walk'] : [])
    expect(told.movement?.kinds ?? []).toEqual(told.withheld === null ? ['walk'] : [])
    expect(told.withheld ?? lengthWords(told)).not.toMatch(/Longer is fine/)
  })

  it('leaves no light minutes in the week from today on', () => {
    const week = weekPlan(journal(marathon(), ...records, nextRace), profile, weekStart(today, 1), today)
    expect(week.days.some(({ light }) => light !== null)).toBe(true)
    const { days } = weekWithheld(week, runningWithheld(told))
    expect(days.every(({ light }) => light === null)).toBe(true)
  })
})

it('says nothing where nothing stands in the way', () => {
  const { told, way } = day6(...calm)
  expect(withheldWords(told, today, 'en-GB')).toBeNull()
  expect([way.withheld, todayTitle(way.today)]).toEqual([null, 'Today: walk-jog intervals'])
})

it('names no jogging before the soreness of today is known, wherever the way back stands', () => {
  const { told, way } = day6(...falling)
  expect(todayTitle(way.today)).toBe('Today: a ride, a swim or deep-water running')
  expect(told.movement?.kinds).toEqual(['walk', 'bike', 'swim'])
  expect(recoveryChoices(told, []).find(({ modality }) => modality === 'run')?.unsuited).toBe('not_yet')
})

const said = fc.record({
  place: fc.constantFrom('quads both', 'calf left', 'knee_joint left', 'shin_bone right'),
  value: fc.integer({ min: 0, max: 8 }),
  mark: fc.constantFrom('', '', '', ' sharp', ' dull', ' rest', ' painless'),
  isAll: fc.boolean(),
})
const aDay = fc.oneof(
  { weight: 6, arbitrary: said },
  { weight: 1, arbitrary: fc.constantFrom('ill', 'none', ...tickable) },
)

property.prop([fc.array(aDay, { minLength: 1, maxLength: 14 })])(
  'no day on which something stands, or the soreness is above 3 or not known, names a run anywhere',
  (days) => {
    const records = days.flatMap((one, index): JournalRecord[] => {
      if (typeof one !== 'string')
        return [check(index + 1, `${one.place} ${one.value}${one.mark}${one.isAll ? ' +' : ''}`)]
      if (one === 'none') return []
      return [one === 'ill' ? state(index + 1, 'ill') : signs(index + 1, one)]
    })
    const on = dayAfter(days.length)
    const kept = journal(marathon(), ...records)
    const told = advice(kept, profile, on, at(days.length, '20:00'))
    const race = raceOnWayBack(kept, 'regular', on)
    const way = race && wayBack(kept, race, profile, on, at(days.length, '20:00'))
    const stands = standing(kept, on)
    const isHeld =
      stands.states.length > 0 ||
      stands.signs !== null ||
      stands.places.some(({ feel, atRest }) => feel === 'sharp' || atRest) ||
      told.safety.level !== 'none'
    const isSore = stands.places.some(({ value, saidOn }) => value > 3 && saidOn === on)
    const isUnknown = typeof days.at(-1) === 'string'
    const runs = ['walk_jog', 'jog'].filter((kind) => told.movement?.kinds.includes(kind as 'jog'))
    if (isHeld || isSore || isUnknown) {
      expect(runs).toEqual([])
      expect(way?.today.type === 'step' ? way.today.step : 'walking').toMatch(/^(walking|non_impact)$/)
      expect(recoveryChoices(told, []).find(({ modality }) => modality === 'run')?.unsuited).not.toBeNull()
    }
    expect(withheldWords(told, on, 'en-GB') !== null).toBe(isHeld)
    if (!way || !isHeld) return
    expect([nextWords(way, on, 'en-GB'), wayBackEvents(way, on)]).toEqual([null, []])
    expect(withheldWords(told, on, 'en-GB')?.why).toMatch(/^(You|Ordinary) .*\.$/)
    expect(withheldWords(told, on, 'en-GB')?.asked).toMatch(/^(The page Today asks|What you ticked holds)/)
  },
)

it('without anything in the way running is still too soon on the first days after a race', () => {
  const told = (day: number, ...records: JournalRecord[]) =>
    suggestsNoRunning(advice(journal(marathon(), ...records), profile, dayAfter(day), at(day, '20:00')))
  expect([told(1, check(1, 'quads both 4 +')), told(30)]).toEqual([true, false])
})
