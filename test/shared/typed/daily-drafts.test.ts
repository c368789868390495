// The small entries between their forms and the journal.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { JournalRecord, type State } from '../../../src/shared/journal/records.ts'
import { aidDraft, ownAidNames, readAid } from '../../../src/shared/typed/aid-draft.ts'
import {
  heartDraft,
  napDraft,
  noteDraft,
  planDraft,
  readHeart,
  readNap,
  readNote,
  readPlan,
  readRestDay,
  readSigns,
  readState,
  restDayDraft,
  signsDraft,
  stateDraft,
} from '../../../src/shared/typed/daily-drafts.ts'
import type { FormContext } from '../../../src/shared/typed/form-reading.ts'
import { readWellbeing, wellbeingDraft } from '../../../src/shared/typed/wellbeing-draft.ts'
import { problemsAtSave } from '../../fakes/problems-at-save.ts'
import { id } from '../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-24T08:12:00+01:00'),
  newId: id(9),
}
const on = day('2026-11-24')
const noNap = napDraft(null, on, { clock: '24h' })
const noPlan = planDraft(null, on, 'en', 'km')
const common = { id: id(9), loggedAt: context.now, rev: 0, day: on, note: '' }

it('reads each small entry as a runner types it', () => {
  expect([
    readHeart({ ...heartDraft(null, on, 'en'), rate: '48', rmssd: '62,5' }, null, context),
    readState(stateDraft(null, on), null, context),
    readSigns({ ...signsDraft(null, on), ticked: ['feverish', 'bruising'] }, null, context),
    readRestDay({ ...restDayDraft(null, on), how: 'easy_walk' }, null, context),
    readNap({ ...noNap, time: '14', length: '25' }, { nap: null, draft: noNap }, context),
    readPlan({ ...noPlan, distance: '21,0975', name: 'Half' }, { plan: null, draft: noPlan }, context, 'km'),
    readNote({ ...noteDraft(null, on), text: 'Dinner' }, null, context),
    readAid({ ...aidDraft(null, on, 'en'), aid: 'own', ownName: 'Sauna', minutes: '15' }, null, context),
  ]).toEqual(
    [
      { ...common, kind: 'heart', restingHeartRateBpm: 48, rmssdMs: 62.5 },
      { ...common, kind: 'state', state: 'ill', ended: null },
      { ...common, kind: 'signs', ticked: ['feverish', 'bruising'] },
      { ...common, kind: 'rest_day', how: 'easy_walk' },
      { ...common, kind: 'nap', startedAt: '2026-11-24T14:00:00+01:00', minutes: 25 },
      {
        ...common,
        kind: 'plan',
        what: 'run',
        name: 'Half',
        distanceMeters: 21_097.5,
        insteadOf: null,
        legsBefore: null,
      },
      { id: id(9), loggedAt: context.now, rev: 0, day: on, kind: 'note', text: 'Dinner', about: null },
      { ...common, kind: 'aid', aid: 'own', ownName: 'Sauna', minutes: 15, places: [], verdict: null },
    ].map((entry) => ({ ok: true, entry })),
  )
})

it('takes the first day on which a state was over, and keeps how an end is known that was not touched', () => {
  const ill = { ...common, kind: 'state', state: 'ill' } as const
  const ended = { on: day('2026-11-27'), how: 'not_answered' } as const
  const answers = (over: string, before: State['ended'] = null) => {
    const state = { ...ill, ended: before }
    const reading = readState({ ...stateDraft(state, on), over }, state, context)
    return reading.ok ? reading.entry : reading.problems
  }
  expect([
    answers('2026-11-26'),
    answers('2026-11-27', ended),
    answers('', ended),
    answers('2026-11-23'),
    stateDraft({ ...ill, ended }, on).over,
  ]).toEqual([
    { ...ill, ended: { on: '2026-11-26', how: 'better' } },
    { ...ill, ended },
    { ...ill, ended: null },
    { ended: 'It was over before it began.' },
    '2026-11-27',
  ])
})

it('takes and shows the distance of a plan in miles, and keeps its metres where it was not touched', () => {
  const plan = {
    ...common,
    kind: 'plan',
    what: 'race',
    name: 'Marathon',
    distanceMeters: 42_195,
    insteadOf: null,
    legsBefore: 0,
  } as const
  const draft = planDraft(plan, on, 'de', 'miles')
  expect(draft.distance).toBe('26,219')
  const read = (distance: string) => readPlan({ ...draft, distance }, { plan, draft }, context, 'miles')
  expect(['26,219', '10', ''].map(read)).toEqual([
    { ok: true, entry: plan },
    { ok: true, entry: { ...plan, distanceMeters: 16_093.44 } },
    { ok: true, entry: { ...plan, distanceMeters: null } },
  ])
})

it('shows a nap of the journal as it was typed', () => {
  const nap = JournalRecord.parse({
    ...common,
    kind: 'nap',
    startedAt: '2026-11-24T14:00:20+01:00',
    minutes: 25,
  })
  if (nap.kind !== 'nap') throw new Error('no nap')
  const draft = napDraft(nap, on, { clock: '24h' })
  expect(draft).toEqual({ day: on, note: '', time: '14:00', length: '25' })
  expect(readNap({ ...draft, day: '2026-11-20' }, { nap, draft }, context)).toEqual({
    ok: true,
    entry: { ...nap, day: '2026-11-20', startedAt: '2026-11-20T14:00:20+01:00' },
  })
})

it('keeps a nap of which only the start or only the length is known', () => {
  const read = (part: Partial<typeof noNap>) =>
    readNap({ ...noNap, ...part }, { nap: null, draft: noNap }, context)
  expect([read({ time: '14' }), read({ length: '1.10' })]).toMatchObject([
    { ok: true, entry: { startedAt: '2026-11-24T14:00:00+01:00', minutes: null } },
    { ok: true, entry: { startedAt: null, minutes: 70 } },
  ])
})

it('reads a nap after midnight as tonight, under the day that is not over, and leaves it there', () => {
  const tonight = { ...context, now: instant('2026-11-25T01:00:00+01:00') }
  const reading = readNap({ ...noNap, time: '0:20', length: '25' }, { nap: null, draft: noNap }, tonight)
  expect(reading).toMatchObject({
    ok: true,
    entry: { day: '2026-11-24', startedAt: '2026-11-25T00:20:00+01:00' },
  })
  const nap = JournalRecord.parse(reading.ok ? reading.entry : null)
  if (nap.kind !== 'nap') throw new Error('no nap')
  const draft = napDraft(nap, on, { clock: '12h' })
  expect(draft.time).toBe('12:20 am')
  expect(readNap({ ...draft, time: '' }, { nap, draft }, tonight)).toMatchObject({
    entry: { day: '2026-11-24', startedAt: null },
  })
})

it('keeps the exact length of a nap that was not touched', () => {
  const nap = JournalRecord.parse({ ...common, kind: 'nap', startedAt: null, minutes: 25.25 })
  if (nap.kind !== 'nap') throw new Error('no nap')
  const draft = napDraft(nap, on, { clock: '24h' })
  expect(draft.length).toBe('0:25:15')
  expect(readNap(draft, { nap, draft }, context)).toEqual({ ok: true, entry: nap })
})

it('says beside its field why an entry cannot be taken', async () => {
  const readings = [
    readHeart({ ...heartDraft(null, on, 'en'), rate: 'low' }, null, context),
    readHeart(heartDraft(null, on, 'en'), null, context),
    readState({ ...stateDraft(null, on), day: 'today' }, null, context),
    readNap(noNap, { nap: null, draft: noNap }, context),
    readNote(noteDraft(null, on), null, context),
    readAid({ ...aidDraft(null, on, 'en'), aid: 'own' }, null, context),
    readWellbeing(wellbeingDraft(null, on, 'hooper'), null, context),
  ]
  expect(await Promise.all(readings.map(problemsAtSave))).toEqual([
    { restingHeartRateBpm: 'A resting heart rate is a number, for example 12 or 12,5.' },
    { restingHeartRateBpm: 'Log a resting heart rate or an RMSSD.' },
    { day: 'This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.' },
    { minutes: 'Say how long the nap was, or when it began.' },
    { text: 'A note needs some words.' },
    { ownName: 'An aid of your own needs a name.' },
    { form: 'Answer at least one of these, or write a note.' },
  ])
})

it('keeps the wording that an entry was answered in, whatever is chosen now', () => {
  const entry = JournalRecord.parse({
    ...common,
    id: id(1),
    kind: 'wellbeing',
    instrument: 'hooper',
    fatigue: 6,
  })
  const { instrument, fatigue } = wellbeingDraft(entry.kind === 'wellbeing' ? entry : null, on, 'mclean')
  expect([instrument, fatigue]).toEqual(['hooper', 6])
  expect(wellbeingDraft(null, on, 'mclean').instrument).toBe('mclean')
})

it('offers the names of own aids, each once, the latest first', () => {
  const aid = { ...common, kind: 'aid', aid: 'own' }
  const records = [
    { ...aid, id: id(1), rev: 1, ownName: 'Sauna' },
    { ...aid, id: id(2), rev: 3, ownName: 'Hot bath' },
    { ...aid, id: id(3), rev: 2, ownName: 'Sauna' },
    { ...aid, id: id(4), rev: 4, aid: 'ice_bath' },
  ].map((record) => JournalRecord.parse(record))
  expect(ownAidNames(journalOf(1, records))).toEqual(['Hot bath', 'Sauna'])
})
