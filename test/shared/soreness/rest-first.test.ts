// How long an injury or a pain that was written down still counts.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import type { JournalRecord, State } from '../../../src/shared/journal/records.ts'
import { checksHeld, statesHeld } from '../../../src/shared/soreness/rest-first.ts'
import { aCheck, aNight, id } from '../../fakes/records.ts'

const [yesterday, today, tomorrow] = ['2026-11-23', '2026-11-24', '2026-11-25']
const aState = (n: number, on: string, state: State['state']): State => ({
  kind: 'state',
  ended: null,
  id: id(n),
  day: day(on),
  loggedAt: instant(`${on}T18:00:00+01:00`),
  rev: 0,
  state,
  note: '',
})
const injured = aState(1, yesterday, 'injured')
const ill = aState(2, today, 'ill')
const calm = aCheck(3, today, [])
const early = aCheck(4, yesterday, [])

it.each<[string, JournalRecord[], string, JournalRecord[]]>([
  ['holds on its own day', [injured], yesterday, [injured]],
  ['holds the morning after', [injured, aNight(5, today)], today, [injured]],
  ['does not hold on the second day', [injured], tomorrow, []],
  ['does not hold once today’s soreness is written down', [injured, calm], today, []],
  ['gives way to what today says', [injured, ill], today, [ill]],
  ['holds beside a check of its own day', [ill, calm], today, [ill]],
])('an injury %s', (_, records, on, held) => expect(statesHeld(records, day(on))).toEqual(held))

it.each<[string, JournalRecord[], string, JournalRecord[]]>([
  ['of today tell more than those of yesterday', [early, calm], today, [calm]],
  ['of yesterday tell until there is one of today', [early], today, [early]],
  ['tell nothing on the second day', [early], tomorrow, []],
])('checks %s', (_, records, on, held) => expect(checksHeld(records, day(on))).toEqual(held))
