// Why rest comes first, in words.
import { expect, it } from 'vitest'
import { restWords } from '../../../src/renderer/routines/rest-words.ts'
import { day, instant } from '../../../src/shared/base/day.ts'
import type { State } from '../../../src/shared/journal/records.ts'
import { id } from '../../fakes/records.ts'

const today = day('2026-11-24')
const on = (text: string, state: State['state']): State => ({
  kind: 'state',
  ended: null,
  id: id(1),
  day: day(text),
  loggedAt: instant(`${text}T18:00:00+01:00`),
  rev: 0,
  state,
  note: '',
})

it('says that what is written down today comes first', () => {
  expect(restWords([on('2026-11-24', 'ill')], today)).toBe(
    'Injured, ill or depleted comes before everything else. Full rest, best with a nap.',
  )
})

it('says of an injury of yesterday that it was written down then, and until when it holds', () => {
  expect(restWords([on('2026-11-23', 'injured'), on('2026-11-23', 'depleted')], today)).toBe(
    'Injured and totally depleted, as written down yesterday. Full rest, best with a nap. It holds until today’s soreness is written down; if it is still so, choose it again under More.',
  )
})
