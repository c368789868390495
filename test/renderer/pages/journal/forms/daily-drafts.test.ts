// The small entries between their forms and the journal.
import { expect, it } from 'vitest'
import { aidDraft, readAid } from '../../../../../src/renderer/pages/journal/forms/aid-draft.ts'
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
  readState,
  restDayDraft,
  stateDraft,
} from '../../../../../src/renderer/pages/journal/forms/daily-drafts.ts'
import type { FormContext } from '../../../../../src/renderer/pages/journal/forms/form-reading.ts'
import {
  otherInstrument,
  readWellbeing,
  usedInstrument,
  wellbeingDraft,
} from '../../../../../src/renderer/pages/journal/forms/wellbeing-draft.ts'
import { day, instant } from '../../../../../src/shared/day.ts'
import { JournalRecord } from '../../../../../src/shared/journal/records.ts'
import { id } from '../../../../fakes/records.ts'

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-24T08:12:00+01:00'),
  newId: id(9),
}
const on = day('2026-11-24')
const common = { id: id(9), loggedAt: context.now, rev: 0, day: on, note: '' }

it('reads each small entry as a runner types it', () => {
  expect([
    readHeart({ ...heartDraft(null, on, 'en'), rate: '48', rmssd: '62,5' }, null, context),
    readState(stateDraft(null, on), null, context),
    readRestDay({ ...restDayDraft(null, on), how: 'easy_walk' }, null, context),
    readNap({ ...napDraft(null, on, 'en'), time: '14', length: '25' }, null, context),
    readPlan({ ...planDraft(null, on, 'en'), kilometres: '21,0975', name: 'Half' }, null, context),
    readNote({ ...noteDraft(null, on), text: 'Dinner' }, null, context),
    readAid({ ...aidDraft(null, on, 'en'), aid: 'own', ownName: 'Sauna', minutes: '15' }, null, context),
  ]).toEqual(
    [
      { ...common, kind: 'heart', restingHeartRateBpm: 48, rmssdMs: 62.5 },
      { ...common, kind: 'state', state: 'ill' },
      { ...common, kind: 'rest_day', how: 'easy_walk' },
      { ...common, kind: 'nap', startedAt: '2026-11-24T14:00:00+01:00', minutes: 25 },
      { ...common, kind: 'plan', what: 'run', name: 'Half', distanceMeters: 21_097.5 },
      { id: id(9), loggedAt: context.now, rev: 0, day: on, kind: 'note', text: 'Dinner' },
      { ...common, kind: 'aid', aid: 'own', ownName: 'Sauna', minutes: 15, places: [], verdict: null },
    ].map((entry) => ({ ok: true, entry })),
  )
})

it('shows a nap of the journal as it was typed', () => {
  const nap = JournalRecord.parse({
    ...common,
    kind: 'nap',
    startedAt: '2026-11-24T14:00:20+01:00',
    minutes: 25,
  })
  if (nap.kind !== 'nap') throw new Error('no nap')
  const draft = napDraft(nap, on, 'de')
  expect(draft).toEqual({ day: on, note: '', time: '14:00', length: '25' })
  expect(readNap({ ...draft, day: '2026-11-20' }, nap, context)).toEqual({
    ok: true,
    entry: { ...nap, day: '2026-11-20', startedAt: '2026-11-20T14:00:20+01:00' },
  })
})

it('says beside its field why an entry cannot be taken', () => {
  expect([
    readHeart({ ...heartDraft(null, on, 'en'), rate: 'low' }, null, context),
    readHeart(heartDraft(null, on, 'en'), null, context),
    readState({ ...stateDraft(null, on), day: 'today' }, null, context),
    readNap(napDraft(null, on, 'en'), null, context),
    readNote(noteDraft(null, on), null, context),
    readAid({ ...aidDraft(null, on, 'en'), aid: 'own' }, null, context),
    readWellbeing(wellbeingDraft(null, on, 'hooper'), null, context),
  ]).toEqual(
    [
      { restingHeartRateBpm: 'A resting heart rate is a number, for example 12 or 12,5.' },
      { restingHeartRateBpm: 'Write down a resting heart rate or an RMSSD.' },
      { day: 'This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.' },
      { minutes: 'How long was the nap, in minutes?' },
      { text: 'A note needs some words.' },
      { ownName: 'An aid of your own needs a name.' },
      { form: 'Answer at least one of these, or write a note.' },
    ].map((problems) => ({ ok: false, problems })),
  )
})

it('begins with the wording used last, and empties the answers when it changes', () => {
  const written = (n: number, when: string, instrument: string) =>
    JournalRecord.parse({ ...common, id: id(n), day: when, kind: 'wellbeing', instrument, fatigue: 2 })
  const records = [written(1, '2026-11-20', 'hooper'), written(2, '2026-11-23', 'mclean')]
  expect([usedInstrument([]), usedInstrument(records), usedInstrument(records.toReversed())]).toEqual([
    'hooper',
    'mclean',
    'mclean',
  ])
  const draft = {
    ...wellbeingDraft(null, on, 'hooper'),
    fatigue: 6,
    enjoyment: 8,
    ...otherInstrument('mclean'),
  }
  expect(readWellbeing(draft, null, context)).toEqual({
    ok: true,
    entry: {
      ...common,
      kind: 'wellbeing',
      instrument: 'mclean',
      fatigue: null,
      stress: null,
      mood: null,
      motivation: null,
      morningStiffness: null,
      enjoyment: 8,
      ateAndDrankEnough: null,
    },
  })
})
