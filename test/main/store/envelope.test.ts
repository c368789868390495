// Sealed content: what was sealed comes back, and nothing else does.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { type Reading, seal, sha256, unseal, versions } from '../../../src/main/store/envelope.ts'
import { z } from '../../../src/shared/base/schema.ts'

const Content = z.strictObject({ ...versions, note: z.string() })
const sealed = (note: string) => seal({ format: 1, schema: 2, note })

property.prop([fc.string({ unit: 'grapheme' })])('what was sealed comes back', (note) => {
  expect(unseal(sealed(note), 'document', Content)).toEqual({
    type: 'ok',
    value: { format: 1, schema: 2, note },
  })
})

test('no flipped bit passes unseen', () => {
  const bytes = sealed('Felt strong on the hills – 14 km, über Stock & Stein')
  const passed = [...bytes.keys()].flatMap((at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => {
      const flipped = Buffer.from(bytes)
      flipped[at] = (bytes[at] ?? 0) ^ (1 << bit)
      return unseal(flipped, 'document', Content).type === 'ok'
    }),
  )
  expect(passed).toEqual([])
})

test('no file that was cut, anywhere, passes', () => {
  const bytes = sealed('}}}')
  const types = new Set(
    [...bytes.keys()].map((length) => unseal(bytes.subarray(0, length), 'document', Content).type),
  )
  expect(types).toEqual(new Set(['empty', 'truncated', 'badHash']))
})

const cases: [string, Uint8Array, Reading<unknown>][] = [
  ['nothing at all', Buffer.from(''), { type: 'empty' }],
  ['blank blocks', Buffer.alloc(512), { type: 'nul' }],
  ['something else', Buffer.from('<html><body>'), { type: 'badJson' }],
  ['a shape that is not ours', Buffer.from(`{"sha256":"${'0'.repeat(64)}", "data":{}}`), { type: 'badJson' }],
  ['content that is no JSON', wrapped('{note}'), { type: 'badJson' }],
  ['a newer schema', wrapped('{"format":1,"schema":7}'), { type: 'futureSchema', schema: 7 }],
  ['a newer format', wrapped('{"format":2,"schema":1}'), { type: 'futureSchema', schema: 3 }],
  ['unknown content', wrapped('{"format":1}'), { type: 'invalid', reason: 'schema: Only 2 is known here' }],
]

test.each(cases)('a file that holds %s is told apart', (_, bytes, reading) => {
  expect(unseal(bytes, 'document', Content)).toEqual(reading)
})

function wrapped(json: string): Uint8Array {
  return Buffer.from(`{"sha256":"${sha256(json)}","data":${json}}`)
}
