// Whatever is typed or pasted, however long, is answered without growing slow, and more than a line holds is refused.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { day, instant, readDay } from '../../../src/shared/base/day.ts'
import { tooLongText } from '../../../src/shared/base/longest-text.ts'
import { nameFaultIn } from '../../../src/shared/base/names.ts'
import { readNumber as readStepNumber } from '../../../src/shared/routines/edit-step.ts'
import { termsOf } from '../../../src/shared/search/kept-words.ts'
import { aidDraft, readAid } from '../../../src/shared/typed/aid-draft.ts'
import {
  hoursAndMinutes,
  readClock,
  readHours,
  readLightsOut,
  readSleep,
} from '../../../src/shared/typed/clock.ts'
import * as daily from '../../../src/shared/typed/daily-drafts.ts'
import { readDayText } from '../../../src/shared/typed/day-text.ts'
import { readDuration } from '../../../src/shared/typed/durations.ts'
import { readFirstRace } from '../../../src/shared/typed/first-race.ts'
import type { FormContext, FormReading } from '../../../src/shared/typed/form-reading.ts'
import { nightDraft, readNight } from '../../../src/shared/typed/night-draft.ts'
import {
  readAmount,
  readClimb,
  readDistance,
  readNumber,
  readPace,
} from '../../../src/shared/typed/numbers.ts'
import { readPlaces, wholePart } from '../../../src/shared/typed/place-line.ts'
import { readSoreness, sorenessDraft } from '../../../src/shared/typed/soreness-draft.ts'
import { readWellbeing, wellbeingDraft } from '../../../src/shared/typed/wellbeing-draft.ts'
import { readWorkout, workoutDraft } from '../../../src/shared/typed/workout-draft.ts'
import { id } from '../../fakes/records.ts'
import { bothSizes, evenAtMost, growthOf, repeated } from '../../growth.ts'

const lines: Record<string, (text: string) => unknown> = {
  readNumber: (text) => readNumber(text, 'A number'),
  readAmount: (text) => readAmount(text, 'An amount'),
  readDistance: (text) => readDistance(text, 'km'),
  readClimb: (text) => readClimb(text, 'miles'),
  readPace: (text) => readPace(text, 'km'),
  readHours,
  readClock,
  readLightsOut: (text) => readLightsOut(text, '06:40'),
  readSleep,
  readDuration: (text) => readDuration(text, 1000),
}
const texts: Record<string, (text: string) => unknown> = {
  ...lines,
  readDay,
  readDayText: (text) => readDayText(text, today, 'en-GB'),
  readPlaces,
  wholePart,
  hoursAndMinutes,
  readStepNumber,
  termsOf,
  nameFaultIn: (name) => nameFaultIn({ name }),
}

const today = day('2026-11-24')
const now = instant('2026-11-24T08:12:00+01:00')
const context: FormContext = { timeZone: 'Europe/Berlin', dayStartMinutes: 240, now, newId: id(9) }
const written = { locale: 'en', unit: 'km', clock: '24h' } as const
const [heart, state, signs, rest, nap, plan, note, aid, night, check, feeling, workout] = [
  daily.heartDraft(null, today, 'en'),
  daily.stateDraft(null, today),
  daily.signsDraft(null, today),
  daily.restDayDraft(null, today),
  daily.napDraft(null, today, written),
  daily.planDraft(null, today, 'en', 'km'),
  daily.noteDraft(null, today),
  aidDraft(null, today, 'en'),
  nightDraft(null, today, written),
  sorenessDraft(null, today, { at: now, today }, null),
  wellbeingDraft(null, today, 'mclean'),
  workoutDraft(null, today, written),
]
/** A form with the same text typed into every field of it. */
const forms: Record<string, (text: string) => FormReading> = {
  readHeart: (text) => daily.readHeart(typedEverywhere(heart, text), null, context),
  readState: (text) => daily.readState(typedEverywhere(state, text), null, context),
  readSigns: (text) => daily.readSigns(typedEverywhere(signs, text), null, context),
  readRestDay: (text) => daily.readRestDay(typedEverywhere(rest, text), null, context),
  readNap: (text) => daily.readNap(typedEverywhere(nap, text), { nap: null, draft: nap }, context),
  readPlan: (text) => daily.readPlan(typedEverywhere(plan, text), { plan: null, draft: plan }, context, 'km'),
  readNote: (text) => daily.readNote(typedEverywhere(note, text), null, context),
  readAid: (text) => readAid(typedEverywhere(aid, text), null, context),
  readNight: (text) => readNight(typedEverywhere(night, text), null, context),
  readSoreness: (text) => readSoreness(typedEverywhere(check, text), null, context),
  readWellbeing: (text) => readWellbeing(typedEverywhere(feeling, text), null, context),
  readFirstRace: (text) => readFirstRace({ name: text, distance: text, time: text }, today, context, written),
  readWorkout: (text) =>
    readWorkout(typedEverywhere(workout, text), { source: null, draft: workout }, context, written),
}

function typedEverywhere<T extends object>(draft: T, text: string): T {
  const fields = Object.entries(draft).map(([field, value]) => [
    field,
    typeof value === 'string' ? text : value,
  ])
  return Object.fromEntries(fields) as T
}

const letters = 50_000
const pieces = [
  ',',
  ' ',
  '.',
  '1',
  '1,',
  '1.',
  ' :',
  '-',
  'a',
  'to ',
  '0',
  '\t',
  '\u00a0',
  '’',
  'é',
  '左',
  'e\u0301',
]
const worst = pieces
  .flatMap((piece) => [piece, `1${piece}`])
  .flatMap((piece) => [
    (length: number) => repeated(piece, length),
    (length: number) => `${repeated(piece, length)}x`,
    (length: number) => `x${repeated(piece, length)}`,
    (length: number) => `5${repeated(piece, length)}km`,
    (length: number) => `6:40${repeated(piece, length)}!`,
  ])

test.each(Object.entries({ ...texts, ...forms }))('%s grows evenly up to 50,000 letters', (_, read) => {
  const slow = worst.filter((of) => {
    const [small, large] = bothSizes(letters, of)
    return (
      growthOf(
        () => read(small),
        () => read(large),
      ) > evenAtMost
    )
  })
  expect(slow.map((of) => of(20))).toEqual([])
})

test('every reader of what is typed is among them', async () => {
  const folder = new URL('../../../src/shared/typed/', import.meta.url)
  const modules = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)))
  const readers = modules.flatMap((module) => Object.keys(module)).filter((name) => /^read[A-Z]/.test(name))
  // Reads with whichever of the others it is given.
  const all = readers.filter((name) => name !== 'readText')
  expect(all.filter((name) => !(name in texts || name in forms))).toEqual([])
})

test.each(Object.entries(lines))('%s refuses in words what is longer than any line needs', (_, read) => {
  for (const piece of ['1', '7:30 ', ' 5,0'])
    expect(read(`1${repeated(piece, 200)}1`)).toEqual({ ok: false, message: tooLongText })
})

test('what is just not too long is read', () => {
  expect(readNumber(`${'0'.repeat(199)}7`, 'A number')).toEqual({ ok: true, value: 7 })
  expect(readNumber(`${'0'.repeat(200)}7`, 'A number')).toEqual({ ok: false, message: tooLongText })
  expect([readStepNumber(`${'0'.repeat(199)}7`), readStepNumber(`${'0'.repeat(200)}7`)]).toEqual([
    7,
    Number.NaN,
  ])
})

test('a line of places that is too long stays as it was typed, with the reason', () => {
  const typed = 'calves 3, '.repeat(30)
  expect(readPlaces(typed)).toEqual({ ratings: [], words: '', unread: typed, problem: tooLongText })
})
