// What a schema without a sentence of its own says reaches the runner, and never in the words of its library.
import { expect, test } from 'vitest'
import { z } from '../../../src/shared/base/schema.ts'
import { sentence } from '../../../src/shared/base/schema-words.ts'
import { readRoutineFile } from '../../../src/shared/routines/routine-file.ts'
import { aRoutine } from '../../fakes/services.ts'

function saidOf(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message
}

test('every kind of fault has plain words', () => {
  const words = z.enum(['hold', 'reps'])
  const form = z.discriminatedUnion('type', [
    z.object({ type: z.literal('a') }),
    z.object({ type: z.literal('b') }),
  ])
  expect([
    saidOf(z.object({ name: z.string() }), {}),
    saidOf(z.string(), 1),
    saidOf(z.number(), '1'),
    saidOf(z.int(), 1.5),
    saidOf(z.boolean(), 1),
    saidOf(z.array(z.string()), {}),
    saidOf(z.object({}), []),
    saidOf(z.null(), 1),
    saidOf(z.string().max(80), 'x'.repeat(81)),
    saidOf(z.string().min(1), ''),
    saidOf(z.string().min(3), 'x'),
    saidOf(z.array(z.string()).max(2), ['a', 'b', 'c']),
    saidOf(z.array(z.string()).min(1), []),
    saidOf(z.number().max(5), 6),
    saidOf(z.number().lt(5), 5),
    saidOf(z.number().positive(), 0),
    saidOf(words, 'flow'),
    saidOf(z.literal(1), 2),
    saidOf(form, { type: 'c' }),
    saidOf(z.union([z.string(), z.null()]), 1),
    saidOf(z.uuid(), 'x'),
    saidOf(z.string().regex(/^a$/), 'x'),
    saidOf(z.number().multipleOf(5), 7),
    saidOf(z.strictObject({}), { a: 1 }),
    saidOf(z.instanceof(Uint8Array), 1),
  ]).toEqual([
    'This is missing',
    'A text is needed here',
    'A number is needed here',
    'A whole number is needed here',
    'True or false is needed here',
    'A list is needed here',
    'A set of named fields is needed here',
    'Something else is needed here',
    'At most 80 characters',
    'Something has to be written here',
    'At least 3 characters',
    'At most 2 of these',
    'At least 1 of these',
    'At most 5',
    'Less than 5',
    'More than 0',
    'One of these is needed here: hold, reps',
    'Only 1 is known here',
    'One of these is needed here: a, b',
    'This is none of what is known here',
    'This is no id',
    'This is not written as it has to be',
    'Only multiples of 5 are known here',
    'There is no field "a" here',
    'Something else is needed here',
  ])
})

test('by itself it has a full stop, and what asks a question keeps its mark', () => {
  expect(['At most 80 characters', 'A note is missing.', 'Is it?'].map(sentence)).toEqual([
    'At most 80 characters.',
    'A note is missing.',
    'Is it?',
  ])
})

test.each([
  ['a name that is too long', { name: 'x'.repeat(81) }, 'routines.0.name: At most 80 characters.'],
  ['no family', { family: undefined }, /routines\.0\.family: One of these is needed here: /],
  [
    'steps that are no list',
    { blocks: [{ steps: 'many' }] },
    'routines.0.blocks.0.steps: A list is needed here.',
  ],
])('a file of routines with %s says so in plain words', (_, change, said) => {
  const reading = readRoutineFile(
    JSON.stringify({ afterrunRoutines: 1, routines: [{ ...aRoutine, ...change }] }),
  )
  expect(reading.ok ? '' : reading.message).toEqual(
    typeof said === 'string' ? `This file of routines has a fault at ${said}` : expect.stringMatching(said),
  )
})
