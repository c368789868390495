// The small entries of a day in words.
import { expect, test } from 'vitest'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { describe } from '../../../src/shared/words/describe.ts'
import { id } from '../../fakes/records.ts'

const common = { id: id(1), day: '2026-11-24', loggedAt: '2026-11-24T08:12:00+01:00', rev: 1 }

test.each<[string, object, { title: string; details: string }]>([
  [
    'how a day was, without what was not answered',
    { kind: 'wellbeing', instrument: 'hooper', fatigue: 3, mood: 4, enjoyment: 8, ateAndDrankEnough: true },
    { title: 'Fatigue 3 · low mood 4', details: 'of 7, enjoyment 8, ate and drank enough' },
  ],
  [
    'a day of which only the stiffness is known',
    { kind: 'wellbeing', instrument: 'mclean', morningStiffness: 0 },
    { title: 'How the day was', details: 'morning stiffness 0' },
  ],
  [
    'the heart at rest',
    { kind: 'heart', restingHeartRateBpm: 48, rmssdMs: 62 },
    { title: 'Resting heart rate 48 bpm, RMSSD 62 ms', details: '' },
  ],
  ['an illness', { kind: 'state', state: 'ill', note: 'A cold' }, { title: 'Ill', details: 'A cold' }],
  [
    'signs with their words',
    { kind: 'signs', ticked: ['oneSided', 'calfSwelling'], note: 'Since noon' },
    { title: '2 signs', details: 'on one side only, a swollen calf, Since noon' },
  ],
  ['signs that are gone', { kind: 'signs', ticked: [] }, { title: 'No signs any more', details: '' }],
  [
    'an illness that is over',
    { kind: 'state', state: 'ill', ended: { on: '2026-11-27', how: 'better' }, note: 'A cold' },
    { title: 'Ill', details: 'from Tuesday to Thursday, A cold' },
  ],
  [
    'an injury that nobody answered for',
    { kind: 'state', state: 'injured', ended: { on: '2027-01-02', how: 'not_answered' } },
    { title: 'Injured', details: 'from November 24 to January 1, 2027, not answered after that' },
  ],
  [
    'an illness of a day',
    { kind: 'state', state: 'ill', ended: { on: '2026-11-25', how: 'better' } },
    { title: 'Ill', details: 'that day only' },
  ],
  [
    'intervals',
    { kind: 'workout', modality: 'run', intervals: true },
    { title: 'Run', details: 'intervals' },
  ],
  [
    'no intervals',
    { kind: 'workout', modality: 'run', intervals: false },
    { title: 'Run', details: 'no intervals' },
  ],
  [
    'a rest day',
    { kind: 'rest_day', how: 'easy_walk' },
    { title: 'Rest day with an easy walk', details: '' },
  ],
  ['a nap', { kind: 'nap', minutes: 70 }, { title: 'Nap of 1 h 10', details: '' }],
  [
    'an aid with its verdict',
    {
      kind: 'aid',
      aid: 'ice_bath',
      minutes: 10,
      verdict: 'drop',
      places: [{ region: 'calf', side: 'left' }],
    },
    { title: 'Ice bath', details: '10 min, calf left, verdict: drop' },
  ],
  [
    'a leg that was drawn for an aid',
    {
      kind: 'trial',
      raceId: id(2),
      aid: 'own',
      ownName: 'Compression sock',
      part: 'lower_leg',
      seed: 7,
      draw: 1,
      side: 'left',
      kept: false,
    },
    { title: 'Trial: Compression sock, left leg', details: 'lower leg and foot, not kept to' },
  ],
  [
    'a plan',
    { kind: 'plan', what: 'race', name: 'Hill race', distanceMeters: 12_000 },
    { title: 'Planned: Hill race', details: 'race, 12 km' },
  ],
  [
    'a plan without a name',
    { kind: 'plan', what: 'hard_session' },
    { title: 'Planned: hard session', details: '' },
  ],
  ['a note', { kind: 'note', text: 'Dinner' }, { title: 'Note', details: 'Dinner' }],
  [
    'the circumstances of a workout',
    {
      kind: 'workout',
      modality: 'walk',
      surface: 'trail',
      purpose: 'recovery',
      occasion: 'separate',
      hard: false,
      legsBefore: 0,
      afterwards: 'fresher',
    },
    {
      title: 'Walk',
      details: 'trail, recovery session, on its own, not a hard session, legs before 0, fresher afterwards',
    },
  ],
  [
    'a night with restless legs',
    { kind: 'night', sleptMinutes: 420, restlessLegs: true, roseAt: '2026-11-24T07:00:00+01:00' },
    { title: 'Slept 7 h', details: 'out of bed at 7:00, restless legs' },
  ],
  [
    'a sharp place that hurts at rest',
    {
      kind: 'soreness',
      checkedAt: common.loggedAt,
      context: 'morning',
      ratings: [{ region: 'calf', side: 'left', value: 4, feel: 'sharp', atRest: true }],
    },
    { title: 'Soreness, highest 4', details: 'in the morning, Calf left 4 sharp at rest or at night too' },
  ],
])('tells %s', (_, record, words) => {
  expect(describe(JournalRecord.parse({ ...common, ...record }), 'en')).toEqual(words)
})
