import { fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createGate } from '../../src/main/gate.ts'
import { readAnswer } from '../../src/renderer/link/written.ts'
import { type Answer, faults } from '../../src/shared/base/answer.ts'
import { api } from '../../src/shared/contract/api.ts'
import { good, methods, payloadsFor } from '../fakes/payloads.ts'
import { aCheck, aNight, aRun } from '../fakes/records.ts'
import { fakeServices } from '../fakes/services.ts'

function openGate() {
  const fake = fakeServices()
  const reports: unknown[] = []
  return { ...fake, reports, gate: createGate(fake.services, (error) => reports.push(error)) }
}

describe('a call that is fine', () => {
  test.each(methods)('%s is done with what its schema made of the input', async (method) => {
    const { gate, asked, reports } = openGate()
    const answer = readAnswer(await gate(method, good[method]))
    expect(asked).toEqual([{ method, input: api[method].input.parse(good[method]) }])
    if (answer.ok) expect(api[method].output.parse(answer.value)).toEqual(answer.value)
    expect(reports).toEqual([])
  })

  test('what a service refuses comes back as it said it', async () => {
    const { gate } = openGate()
    expect(await gate('journal.undo', {})).toEqual({
      ok: false,
      fault: 'not_found',
      message: 'There is nothing to undo.',
    })
  })
})

describe('a call that is refused', () => {
  test('what is wrong in several fields is said of each, the first before the others', async () => {
    const { gate } = openGate()
    const run = aRun(1, '2026-11-22', { distanceMeters: 0, climbMeters: -3 })
    expect(await gate('journal.save', { ...run, race: { name: '' } })).toEqual({
      ok: false,
      fault: 'invalid',
      message: 'A distance is more than 0.',
      path: 'distanceMeters',
      also: [
        { path: 'climbMeters', message: 'A climb is 0 or more.' },
        { path: 'race.name', message: 'A race needs a name.' },
      ],
    })
  })

  test.each([
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'journal',
    '',
    5,
    null,
    undefined,
    {},
    ['app.snapshot'],
  ])('%j is no method, even where every object has something of that name', async (method) => {
    const { gate, asked } = openGate()
    expect(await gate(method, {})).toEqual({
      ok: false,
      fault: 'unknown_method',
      message: 'This version of Afterrun does not know what was asked of it.',
    })
    expect(asked).toEqual([])
  })

  test('the schema’s own sentence says what is wrong, with the place', async () => {
    const { gate, asked } = openGate()
    const check = aCheck(1, '2026-11-22', [{ region: 'quads', side: 'left', value: 11 }])
    expect(await gate('journal.save', check)).toEqual({
      ok: false,
      fault: 'invalid',
      message: 'Soreness is a number from 0 to 10.',
      path: 'ratings.0.value',
    })
    expect(asked).toEqual([])
  })

  test.each(['lightsOutAt', 'wokeAt', 'roseAt'])(
    'a night with an impossible moment at %s is invalid',
    async (field) => {
      const { gate, reports } = openGate()
      const times = { lightsOutAt: '2026-11-21T22:00:00+01:00', wokeAt: '2026-11-22T06:00:00+01:00' }
      const night = { ...aNight(1, '2026-11-22'), ...times, [field]: '2026-02-30T25:61:00+99:00' }
      expect(await gate('journal.save', night)).toEqual({
        ok: false,
        fault: 'invalid',
        message: 'This is not a moment in time with its offset from UTC.',
        path: field,
      })
      expect(reports).toEqual([])
    },
  )

  test('a name that turns round what stands beside it is refused with its place', async () => {
    const { gate, asked } = openGate()
    expect(await gate('journal.save', aRun(1, '2026-11-22', { race: { name: 'Lake\u202eside' } }))).toEqual({
      ok: false,
      fault: 'invalid',
      message: 'This name holds an invisible control or direction mark. Type it anew without it.',
      path: 'race.name',
    })
    expect(asked).toEqual([])
  })

  test('where the schema has no sentence the place is said in it', async () => {
    const { gate } = openGate()
    expect(await gate('journal.save', { ...aNight(1, '2026-11-22'), note: 5 })).toEqual({
      ok: false,
      fault: 'invalid',
      message: 'A text is needed here (note).',
      path: 'note',
    })
    expect(await gate('app.snapshot', 5)).toEqual({
      ok: false,
      fault: 'invalid',
      message: 'A set of named fields is needed here.',
    })
  })

  const circle: { again?: object } = {}
  circle.again = circle
  test.each<[string, unknown]>([
    ['a long text', { ...aRun(1, '2026-11-22'), note: 'x'.repeat(1024 * 1024) }],
    ['many short keys', Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [n, null]))],
    ['an endless list', new Array(4_000_000_000)],
    ['a circle', circle],
  ])('%s is too large before any schema reads it', async (_, input) => {
    const { gate, asked } = openGate()
    expect(await gate('journal.save', input)).toEqual({
      ok: false,
      fault: 'too_large',
      message: 'This is larger than the 1 MB that Afterrun takes at once.',
    })
    expect(asked).toEqual([])
  })

  test('a file may have 64 MB, and not a byte more; its name counts as text', async () => {
    const { gate, asked } = openGate()
    const most = 64 * 1024 * 1024
    const over: Answer<unknown> = {
      ok: false,
      fault: 'too_large',
      message: 'This is larger than the 64 MB that Afterrun takes at once.',
    }
    expect(await gate('import.read', { fileName: 'a.fit', bytes: new Uint8Array(most + 1) })).toEqual(over)
    expect(asked).toEqual([])
    await gate('import.read', { fileName: 'a.fit', bytes: new Uint8Array(most) })
    expect(asked).toHaveLength(1)
    const longName = { fileName: 'x'.repeat(1024 * 1024), bytes: new Uint8Array(1) }
    expect(await gate('import.read', longName)).toMatchObject({ fault: 'too_large' })
  })
})

test('a bug in a service is reported once and answered without its words', async () => {
  const fake = fakeServices()
  const bug = new Error('rating of 7 for the left calf')
  const reports: unknown[] = []
  const broken = { ...fake.services, 'journal.redo': () => Promise.reject(bug) }
  const answer = await createGate(broken, (error) => reports.push(error))('journal.redo', {})
  expect(answer).toEqual({
    ok: false,
    fault: 'internal',
    message: 'Something went wrong inside Afterrun. What was asked for may not have been done.',
  })
  expect(reports).toEqual([bug])
})

const { AFTERRUN_LONG } = process.env
const tries = AFTERRUN_LONG === '1' ? 10_000 : 1_000

/** What zod says where nobody gives it words. */
const libraryWords = /Invalid|Too (big|small)|Unrecognized|expected|received/

describe(`${tries} random payloads`, () => {
  test.each(methods)(
    '%s answers each of them in the form of an answer and in plain words, and nothing is reported',
    async (method) => {
      const { gate, reports } = openGate()
      await fc.assert(
        fc.asyncProperty(payloadsFor(method), async (input) => {
          const answer = readAnswer(await gate(method, input))
          if (answer.ok) expect(api[method].output.safeParse(answer.value).success).toBe(true)
          else {
            expect(faults).toContain(answer.fault)
            expect(answer.fault).not.toBe('internal')
            expect(answer.message).toMatch(/\S\.$/)
            expect(answer.message).not.toMatch(libraryWords)
          }
        }),
        { numRuns: tries },
      )
      expect(reports).toEqual([])
    },
  )
})
