// What a file would do to the library, in a sentence.
import { expect, test } from 'vitest'
import { newAndReplaced } from '../../../../src/renderer/pages/routines/import-words.ts'
import { newRoutine } from '../../../../src/shared/routines/edit-routine.ts'

const of = (...ids: string[]) => ids.map((id) => newRoutine(id, []))

test('the sentence says how many are new and how many are replaced', () => {
  expect([
    newAndReplaced(of('a', 'b'), []),
    newAndReplaced(of('a', 'b'), of('b')),
    newAndReplaced(of('a'), of('a')),
    newAndReplaced(of('a', 'b', 'c'), of('b', 'a')),
  ]).toEqual([
    '2 new.',
    '1 new, 1 takes the place of one of yours.',
    '1 takes the place of one of yours.',
    '1 new, 2 take the place of yours.',
  ])
})
