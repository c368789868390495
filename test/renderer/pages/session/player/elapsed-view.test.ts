// Which actions are about what the runner saw.
import { expect, test } from 'vitest'
import { seenAt } from '../../../../../src/renderer/pages/session/player/elapsed-view.ts'

test('an action about the present segment names it', () => {
  expect(seenAt({ type: 'adjust', seconds: 10 }, '0.1.1.0')).toEqual({
    type: 'adjust',
    seconds: 10,
    seen: '0.1.1.0',
  })
})

test('a pause is meant whatever is played', () => {
  expect(seenAt({ type: 'pause' }, '0.1.1.0')).toEqual({ type: 'pause' })
})
