// What holds for every way between a window and main: one suite, run over each of them.
import { describe, expect, test } from 'vitest'
import type { AppEvent, Carrier, Input, Method } from '../../src/shared/contract/api.ts'
import { defaultSettings } from '../../src/shared/settings/settings.ts'
import { aCheck, aNight, aRun, id } from '../fakes/records.ts'
import { type FakeServices, fakeServices, fitBytes, snapshot, sumOf } from '../fakes/services.ts'

export type Pair = {
  carrier: Carrier
  /** Settles when events emitted from now on reach the window. */
  listening(): Promise<void>
}

export function describeCarrier(name: string, openPair: (fake: FakeServices) => Promise<Pair>) {
  async function open() {
    const fake = fakeServices()
    return { fake, ...(await openPair(fake)) }
  }

  describe(`over ${name}`, () => {
    test('a snapshot arrives as it is in main', async () => {
      const { carrier } = await open()
      expect(await carrier.call('app.snapshot', {})).toEqual({ ok: true, value: snapshot })
    })

    test('a month arrives as it is in main', async () => {
      const { carrier } = await open()
      expect(await carrier.call('journal.months', { months: ['2025-03'] })).toEqual({
        ok: true,
        value: [{ month: '2025-03', rev: 0, records: [aRun(1, '2025-03-01')] }],
      })
    })

    test('an entry reaches the journal with every letter and every gap of it', async () => {
      const { carrier, fake } = await open()
      const night = aNight(1, '2026-11-22', { note: 'Grüße 🏃 \u2028 \0 "</script>', quality: null })
      const answer = await carrier.call('journal.save', night)
      expect(fake.asked).toEqual([{ method: 'journal.save', input: night }])
      const change = { rev: 1, at: 1_000, put: [{ ...night, rev: 1 }], remove: [] }
      expect(answer).toEqual({
        ok: true,
        value: { change, undo: { before: [], after: [night] }, redo: null },
      })
    })

    test('a refusal of the app arrives as it was said', async () => {
      const { carrier } = await open()
      const refusal = { ok: false, fault: 'not_found', message: 'There is nothing to undo.' }
      expect(await carrier.call('journal.undo', {})).toEqual(refusal)
    })

    test('defaults are filled in on the way', async () => {
      const { carrier, fake } = await open()
      await carrier.call('settings.save', {})
      expect(fake.asked).toEqual([{ method: 'settings.save', input: defaultSettings }])
    })

    test('calls that run side by side are each answered with their own', async () => {
      const { carrier } = await open()
      const numbers = Array.from({ length: 50 }, (_, n) => n)
      const answers = await Promise.all(numbers.map((n) => carrier.call('journal.remove', { id: id(n) })))
      const removed = answers.map((answer) => answer.ok && answer.value.change.remove)
      expect(removed).toEqual(numbers.map((n) => [id(n)]))
    })

    test.each([100, 1_500_000])('%i bytes of a file survive', async (length) => {
      const { carrier } = await open()
      const bytes = fitBytes(length)
      const answer = await carrier.call('import.read', { fileName: 'Läufe %25 1.fit', bytes })
      expect(answer.ok && answer.value.workouts.map(({ workout }) => workout.note)).toEqual([
        `${length} bytes of Läufe %25 1.fit, sum ${sumOf(bytes)}`,
      ])
    })

    test('the bytes of a view are sent, not those around it', async () => {
      const { carrier } = await open()
      const bytes = new Uint8Array(fitBytes(300).buffer, 0, 100)
      const answer = await carrier.call('import.read', { fileName: 'a.fit', bytes })
      expect(answer.ok && answer.value.workouts.map(({ workout }) => workout.note)).toEqual([
        `100 bytes of a.fit, sum ${sumOf(fitBytes(100))}`,
      ])
    })

    test('a text that calls itself .fit is refused by what is in it', async () => {
      const { carrier } = await open()
      const bytes = new TextEncoder().encode('I ran ten kilometres today')
      const refusal = { ok: false, fault: 'unreadable_file', message: 'diary.fit is not a FIT file.' }
      expect(await carrier.call('import.read', { fileName: 'diary.fit', bytes })).toEqual(refusal)
    })

    test.each(refused)(
      '%s is refused in the same words, and nothing is asked of the app',
      async (_, call, refusal) => {
        const { carrier, fake } = await open()
        // What a window with a fault would send: the types are what it gets wrong.
        const answer = await carrier.call(call.method as Method, call.input as Input<Method>)
        expect(answer).toEqual({ ok: false, ...refusal })
        expect(fake.asked).toEqual([])
      },
    )

    test('every listener hears every event in order, until it listens no more', async () => {
      const { carrier, listening, fake } = await open()
      const heard: { one: AppEvent[]; other: AppEvent[] } = { one: [], other: [] }
      const stop = carrier.subscribe((event) => heard.one.push(event))
      const all = new Promise<void>((resolve) => {
        carrier.subscribe((event) => {
          heard.other.push(event)
          if (heard.other.length === 10) stop()
          if (heard.other.length === events.length) resolve()
        })
      })
      await listening()
      for (const event of events) fake.emit(event)
      await all
      expect(heard).toEqual({ one: events.slice(0, 10), other: events })
    })
  })
}

const events: AppEvent[] = Array.from({ length: 200 }, (_, n) => {
  if (n % 2 === 0)
    return { type: 'cues', nowMs: n + 0.5, cues: [{ atMs: n + 1, sound: 'tick', say: 'Wechsel – ü' }] }
  return {
    type: 'change',
    change: { rev: n, at: n, put: [aRun(n, '2026-11-22')], remove: [] },
    undo: { before: [], after: [aRun(n, '2026-11-22')] },
    redo: null,
  }
})

type Refused = [what: string, call: { method: string; input: unknown }, refusal: object]
const save = (input: unknown) => ({ method: 'journal.save', input })
const check = aCheck(1, '2026-11-22', [])
const refused: Refused[] = [
  [
    'a soreness of 11',
    save({ ...check, ratings: [{ region: 'quads', side: 'left', value: 11 }] }),
    { fault: 'invalid', message: 'Soreness is a number from 0 to 10.', path: 'ratings.0.value' },
  ],
  [
    'a soreness that is no number',
    save({ ...check, ratings: [{ region: 'quads', side: 'left', value: Number.NaN }] }),
    { fault: 'invalid', message: 'Soreness is a whole number from 0 to 10.', path: 'ratings.0.value' },
  ],
  [
    'a night of 30 hours',
    save(aNight(1, '2026-11-22', { sleptMinutes: 30 * 60 })),
    { fault: 'invalid', message: 'A night can be at most 24 hours long.', path: 'sleptMinutes' },
  ],
  [
    'a night without an end in numbers',
    save(aNight(1, '2026-11-22', { sleptMinutes: Number.POSITIVE_INFINITY })),
    {
      fault: 'invalid',
      message: expect.stringMatching(/^A number is needed here \(sleptMinutes\)\.$/),
      path: 'sleptMinutes',
    },
  ],
  [
    'a day that does not exist',
    save({ ...check, day: '2026-02-30' }),
    {
      fault: 'invalid',
      message: 'This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.',
      path: 'day',
    },
  ],
  [
    'no input',
    { method: 'journal.save', input: undefined },
    { fault: 'invalid', message: expect.stringMatching(/\.$/) },
  ],
  [
    'an unknown method',
    { method: 'journal.burn', input: {} },
    { fault: 'unknown_method', message: 'This version of Afterrun does not know what was asked of it.' },
  ],
  [
    'a method that every object has',
    { method: 'constructor', input: {} },
    { fault: 'unknown_method', message: 'This version of Afterrun does not know what was asked of it.' },
  ],
  [
    'a note of 2 MB',
    save({ ...check, note: 'x'.repeat(2 * 1024 * 1024) }),
    { fault: 'too_large', message: 'This is larger than the 1 MB that Afterrun takes at once.' },
  ],
  [
    'a file of more than 64 MB',
    { method: 'import.read', input: { fileName: 'a.fit', bytes: new Uint8Array(64 * 1024 * 1024 + 1) } },
    { fault: 'too_large', message: 'This is larger than the 64 MB that Afterrun takes at once.' },
  ],
  [
    'a file with a name of 3,000 letters',
    { method: 'import.read', input: { fileName: 'é'.repeat(3_000), bytes: new Uint8Array(3) } },
    {
      fault: 'invalid',
      message: 'At most 255 characters (fileName).',
      path: 'fileName',
    },
  ],
  [
    'a file without a name',
    { method: 'import.read', input: { bytes: 'text' } },
    {
      fault: 'invalid',
      message: expect.stringMatching(/\(fileName\)\.$/),
      path: 'fileName',
      also: [{ path: 'bytes', message: expect.stringMatching(/\(bytes\)\.$/) }],
    },
  ],
]
