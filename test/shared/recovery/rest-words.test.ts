// Why rest comes first, in words.
import { expect, it } from 'vitest'
import { restWords } from '../../../src/shared/recovery/rest-words.ts'
import { standing } from '../../../src/shared/soreness/standing.ts'
import { dayAfter, journal, state } from '../../fakes/after-marathon.ts'

const said = (days: number, ...states: ReturnType<typeof state>[]) =>
  restWords(standing(journal(...states), dayAfter(days)).states, dayAfter(days), 'en-GB')
const rest = 'When you are injured, ill or run down, rest comes first: full rest, best with a nap.'

it('says of each state when it was said, and what comes first', () => {
  expect(said(2, state(2, 'ill'))).toBe(`You noted today that you are ill. ${rest}`)
  expect(said(3, state(1, 'injured'), state(2, 'depleted'))).toBe(
    `You noted on Monday that you were injured. You noted yesterday that you were worn out. ${rest}`,
  )
})
