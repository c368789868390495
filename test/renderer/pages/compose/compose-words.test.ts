// What the composer says of its proposal.
import { expect, test } from 'vitest'
import { leftOutWords, shortWords } from '../../../../src/renderer/pages/compose/compose-words.ts'
import { coolDown } from '../../../../src/shared/routines/builtin/cool-down.ts'
import { totals } from '../../../../src/shared/routines/timeline.ts'

test('places that are left out for the same reason stand in one sentence', () => {
  const places = ['Knee left', 'Knee right', 'IT band left']
  expect(leftOutWords({ places, why: 'noted and not worked here' })).toBe(
    'Knee left, knee right and IT band left: noted and not worked here.',
  )
})

test('a proposal that is much shorter than its time says why, and one that fills it says nothing', () => {
  const minutes = Math.ceil(totals(coolDown).totalMs / 60_000)
  expect([shortWords(coolDown, minutes), shortWords(coolDown, minutes + 5)]).toEqual([
    null,
    `Shorter than ${minutes + 5} minutes: more would nearly repeat a step or take up most of the time.`,
  ])
})
