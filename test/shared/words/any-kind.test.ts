// What holds of the words of every kind of record.
import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { describe } from '../../../src/shared/words/describe.ts'
import { searchedIn, wordsOf } from '../../../src/shared/words/kind-words.ts'
import { anyRecord } from '../../fakes/any-record.ts'

const own = ['id', 'rev', 'kind', 'day', 'loggedAt']

test.prop([anyRecord])(
  'a record of any kind has a title, is found by its note, and names each of its fields',
  (record) => {
    expect(describe(record, 'en').title).not.toBe('')
    if ('note' in record) expect(searchedIn(record)).toContain(record.note)
    const fields = Object.keys(record).filter((field) => !own.includes(field))
    expect(Object.keys(wordsOf(record.kind).fields)).toEqual(expect.arrayContaining(fields))
  },
)
