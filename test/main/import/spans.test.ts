// Which session a moment belongs to: the same as looking through them one by one.
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { spanFinder } from '../../../src/main/import/spans.ts'

const span = fc.record({ fromMs: fc.oneof(fc.nat(30), fc.constant(Infinity)), length: fc.nat(10) })

test.prop([fc.array(span, { maxLength: 8 })])('the first span that holds a moment is found', (all) => {
  const spans = all.map(({ fromMs, length }) => ({ fromMs, toMs: fromMs + length }))
  const find = spanFinder(spans)
  const moments = Array.from({ length: 90 }, (_, at) => at / 2 - 1)
  expect(moments.map(find)).toEqual(
    moments.map((at) => spans.findIndex(({ fromMs, toMs }) => at >= fromMs && at <= toMs)),
  )
})
