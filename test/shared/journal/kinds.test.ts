// The small entries of a day: what is taken, and the sentence for what is not.
import { describe, expect, test } from 'vitest'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const common = { id: id(1), day: '2026-11-22', loggedAt: '2026-11-22T08:00:00+01:00', rev: 0 }
const calf = { region: 'calf', side: 'left' }

describe('a good entry is kept as it is', () => {
  test.each([
    [
      'a day in the wording of Hooper',
      {
        kind: 'wellbeing',
        instrument: 'hooper',
        fatigue: 7,
        stress: 1,
        mood: null,
        motivation: null,
        morningStiffness: 0,
        enjoyment: null,
        ateAndDrankEnough: false,
        note: '',
      },
    ],
    ['a resting heart rate', { kind: 'heart', restingHeartRateBpm: 48.5, rmssdMs: null, note: '' }],
    ['an illness', { kind: 'state', state: 'ill', ended: null, note: 'A cold' }],
    ['a fever and a bruise', { kind: 'signs', ticked: ['feverish', 'bruising'], note: '' }],
    ['signs that are gone', { kind: 'signs', ticked: [], note: 'All well' }],
    ['a rest day', { kind: 'rest_day', how: 'full', note: '' }],
    [
      'a nap of which only the start is known',
      { kind: 'nap', startedAt: '2026-11-22T14:00:00+01:00', minutes: null, note: '' },
    ],
    ['a nap', { kind: 'nap', startedAt: null, minutes: 25, note: '' }],
    [
      'an aid of one’s own',
      { kind: 'aid', aid: 'own', ownName: 'Sauna', minutes: 15, places: [calf], verdict: 'keep', note: '' },
    ],
    [
      'a leg that was drawn for an aid',
      {
        kind: 'trial',
        raceId: id(2),
        aid: 'red_light',
        ownName: '',
        part: 'thigh',
        seed: 4_294_967_295,
        draw: 1,
        side: 'right',
        kept: null,
        note: '',
      },
    ],
    [
      'a plan',
      {
        kind: 'plan',
        what: 'race',
        name: 'Hill race',
        distanceMeters: 12_000,
        insteadOf: null,
        legsBefore: 3,
        note: '',
      },
    ],
    ['a note', { kind: 'note', text: 'Dinner with Ana', about: 'enjoyed' }],
  ])('%s', (_, part) => {
    const record = { ...common, ...part }
    expect(JournalRecord.parse(record)).toEqual(record)
  })

  test('of which only the kind is known', () => {
    expect(JournalRecord.parse({ ...common, kind: 'aid', aid: 'ice_bath' })).toEqual({
      ...common,
      kind: 'aid',
      aid: 'ice_bath',
      ownName: '',
      minutes: null,
      places: [],
      verdict: null,
      note: '',
    })
  })
})

const day = { ...common, kind: 'wellbeing', instrument: 'mclean' }
const nap = { ...common, kind: 'nap' }
const aid = { ...common, kind: 'aid', aid: 'own', ownName: 'Sauna' }
const heart = { ...common, kind: 'heart' }
const plan = { ...common, kind: 'plan', what: 'run' }
const pulse = 'A resting heart rate is between 25 and 150 beats a minute.'

describe('a bad entry gets its sentence', () => {
  test.each<[string, unknown, string, string]>([
    ['a fatigue of 6 out of 5', { ...day, fatigue: 6 }, 'fatigue', 'The highest is 5.'],
    ['a mood of 8 out of 7', { ...day, instrument: 'hooper', mood: 8 }, 'mood', 'The highest is 7.'],
    ['a stress of 0', { ...day, stress: 0 }, 'stress', 'The lowest is 1.'],
    ['half a motivation', { ...day, motivation: 2.5 }, 'motivation', 'This is a whole number.'],
    [
      'a stiffness of 11',
      { ...day, morningStiffness: 11 },
      'morningStiffness',
      'Stiffness is a number from 0 to 10.',
    ],
    ['an enjoyment below 0', { ...day, enjoyment: -1 }, 'enjoyment', 'Enjoyment is a number from 0 to 10.'],
    ['a heart that stands still', { ...heart, restingHeartRateBpm: 0 }, 'restingHeartRateBpm', pulse],
    ['a heart that races', { ...heart, restingHeartRateBpm: 151 }, 'restingHeartRateBpm', pulse],
    ['an RMSSD of 0', { ...heart, rmssdMs: 0 }, 'rmssdMs', 'RMSSD is more than 0.'],
    ['an RMSSD of a second', { ...heart, rmssdMs: 1000 }, 'rmssdMs', 'RMSSD is at most 400 ms.'],
    ['nothing of the heart', heart, 'restingHeartRateBpm', 'Log a resting heart rate or an RMSSD.'],
    [
      'a sign that is not known',
      { ...common, kind: 'signs', ticked: ['hardSessionLast48h'] },
      'ticked.0',
      'This is not a sign that can be ticked.',
    ],
    [
      'a sign ticked twice',
      { ...common, kind: 'signs', ticked: ['popFelt', 'popFelt'] },
      'ticked',
      'Each sign is ticked once.',
    ],
    ['a nap of no length', nap, 'minutes', 'Say how long the nap was, or when it began.'],
    ['a nap of 0 minutes', { ...nap, minutes: 0 }, 'minutes', 'A nap is longer than 0 minutes.'],
    ['a nap of a night', { ...nap, minutes: 481 }, 'minutes', 'A nap is at most 8 hours.'],
    [
      'a nap without an offset',
      { ...nap, minutes: 20, startedAt: '2026-11-22T14:00:00' },
      'startedAt',
      'This is not a moment in time with its offset from UTC.',
    ],
    [
      'a bath for one leg',
      {
        ...{ ...common, kind: 'trial', raceId: id(2), part: 'leg', seed: 7, draw: 1, side: 'left' },
        aid: 'ice_bath',
      },
      'aid',
      'This aid cannot be used on one leg alone.',
    ],
    ['an own aid without a name', { ...aid, ownName: ' ' }, 'ownName', 'An aid of your own needs a name.'],
    [
      'an aid with a long name',
      { ...aid, ownName: 'x'.repeat(61) },
      'ownName',
      'A name can hold up to 60 characters.',
    ],
    [
      'an aid on the left of the lower back',
      { ...aid, places: [{ region: 'lower_back', side: 'left' }] },
      'places.0.side',
      'This place of the body does not have that side.',
    ],
    ['an aid twice on one place', { ...aid, places: [calf, calf] }, 'places', 'Each place is named once.'],
    ['an aid of no minutes', { ...aid, minutes: 0 }, 'minutes', 'Minutes is more than 0.'],
    ['an aid for two days', { ...aid, minutes: 2880 }, 'minutes', 'Minutes is at most 1,440.'],
    [
      'a plan with a long name',
      { ...plan, name: 'x'.repeat(121) },
      'name',
      'A name can hold up to 120 characters.',
    ],
    [
      'a plan around the world',
      { ...plan, distanceMeters: 40_000_000 },
      'distanceMeters',
      'A distance is at most 2,000 km.',
    ],
    ['a note of blanks', { ...common, kind: 'note', text: '  ' }, 'text', 'A note needs some words.'],
    [
      'a note as long as a book',
      { ...common, kind: 'note', text: 'x'.repeat(20_001) },
      'text',
      'A note can hold up to 20,000 characters.',
    ],
    [
      'legs of 11',
      aRun(1, '2026-11-22', { legsAfter: 11 }),
      'legsAfter',
      'How the legs felt is a number from 0 to 10.',
    ],
    [
      'getting up before waking',
      {
        ...aNight(1, '2026-11-22'),
        wokeAt: '2026-11-22T06:30:00+01:00',
        roseAt: '2026-11-22T06:00:00+01:00',
      },
      'roseAt',
      'You got up before you woke.',
    ],
    [
      'getting up two days later',
      {
        ...aNight(1, '2026-11-22'),
        wokeAt: '2026-11-22T06:30:00+01:00',
        roseAt: '2026-11-24T06:31:00+01:00',
      },
      'roseAt',
      'Getting up is at most 24 hours after waking.',
    ],
  ])('%s', (_, record, path, message) => {
    const { error } = JournalRecord.safeParse(record)
    expect(error?.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))).toEqual([
      { path, message },
    ])
  })
})
