// An entry that two windows changed: the window asks, keeps what was written until it is answered, and saves what is to stand.
import { expect, it } from 'vitest'
import type { Refusal } from '../../../src/shared/base/answer.ts'
import type { ClashRefusal } from '../../../src/shared/journal/merge.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { openClient, put, written } from '../../fakes/main.ts'
import { aNight } from '../../fakes/records.ts'

const base = aNight(1, '2026-11-22', { rev: 1, quality: 5, note: 'Late.' })
const mine = { ...base, quality: 7, awakenings: 1 }

/** A window whose save meets what another window left; what it saves after that is taken. */
async function meet(theirs: JournalRecord | null) {
  const { main, client, ready } = await openClient([base], 1)
  const sent: unknown[] = []
  const clash: ClashRefusal = {
    ok: false,
    fault: 'conflict',
    message: '…',
    clash: { theirs, fields: ['quality'] },
  }
  main.answerWith('journal.save', (input) => {
    sent.push(input)
    if (sent.length === 1) return clash
    return { ok: true, value: { change: put(3, mine), ...written } }
  })
  const outcome: { refusal?: Refusal | null } = {}
  const saving = client.save(mine, 'Night changed.', null, base).then((refusal) => {
    outcome.refusal = refusal
  })
  await expect.poll(() => ready().question).toEqual({ mine, theirs })
  return { client, ready, sent, clash, saving, outcome }
}

const theirs = { ...base, rev: 2, quality: 3, note: 'Late, and loud.' }

it('keeps what was written here, with what only the other window changed', async () => {
  const { client, ready, sent, saving, outcome } = await meet(theirs)
  client.answerClash('mine')
  await saving
  expect([outcome.refusal, ready().question]).toEqual([null, null])
  expect(sent[1]).toEqual({ ...theirs, quality: 7, awakenings: 1, base: theirs })
})

it('takes the other, with what was only changed here', async () => {
  const { client, sent, saving } = await meet(theirs)
  client.answerClash('theirs')
  await saving
  expect(sent[1]).toEqual({ ...theirs, awakenings: 1, base: theirs })
})

it('saves nothing where the question is put away, and says why', async () => {
  const { client, sent, clash, saving, outcome } = await meet(theirs)
  client.answerClash('neither')
  await saving
  expect([outcome.refusal, sent.length]).toEqual([clash, 1])
})

it('leaves an entry deleted, or writes it down again where that is wanted', async () => {
  const left = await meet(null)
  left.client.answerClash('theirs')
  await left.saving
  expect([left.outcome.refusal, left.sent.length]).toEqual([null, 1])
  const again = await meet(null)
  again.client.answerClash('mine')
  await again.saving
  expect([again.outcome.refusal, again.sent[1]]).toEqual([null, mine])
})
