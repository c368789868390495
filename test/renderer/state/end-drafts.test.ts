// What was typed at the end of a session outlives a reload, and goes with that session.
import { describe, expect, test } from 'vitest'
import type { Ready } from '../../../src/renderer/state/app-state.ts'
import { createClient } from '../../../src/renderer/state/client.ts'
import { createEndDrafts, type EndDraft, followEnd } from '../../../src/renderer/state/end-drafts.ts'
import { act, startSession } from '../../../src/shared/session/engine.ts'
import type { FinishedSession, RunningSession } from '../../../src/shared/session/state.ts'
import { fakeKeptText } from '../../fakes/kept-text.ts'
import { fakeMain, windowClock } from '../../fakes/main.ts'
import { routine } from '../pages/session/routine.ts'

const id = '0f9f5a52-7a51-4d0c-9f06-3c1d7a8f2b11'
const typed = {
  answers: new Map([['quads', 3]]),
  befores: new Map([['glutes:left', 5]]),
  fields: new Map([['minutes', '25']]),
  note: 'Left foot a little stiff',
}
const blank: EndDraft = {
  answers: new Map(),
  befores: new Map(),
  fields: new Map(),
  note: '',
  stage: 'open',
}

function finished(): FinishedSession {
  const wall = '2026-11-24T20:12:00+01:00' as RunningSession['startedAt']
  const running = startSession(routine, { id, before: [], nowMs: 0, wall })
  const answer = act(running, { type: 'finish_early' }, { nowMs: 60_000, wall })
  if (!answer.ok || answer.value.type !== 'finished') throw new Error('not finished')
  return answer.value
}

async function openWindow(kept = fakeKeptText()) {
  const drafts = createEndDrafts(kept)
  const main = fakeMain({ session: { session: finished(), nowMs: 1_000 } })
  const client = createClient(main.carrier, windowClock)
  followEnd(client, drafts)
  await client.load()
  /** The session is no more, as main tells every window. */
  const end = () => main.send({ type: 'session', now: { session: { type: 'idle' }, nowMs: 2_000 } })
  return { kept, drafts, client, end, toast: () => (client.state() as Ready).toast?.text ?? null }
}

test('a reload brings back answers, how sore it was before, and the note', () => {
  const kept = fakeKeptText()
  createEndDrafts(kept).change(id, typed)
  expect(createEndDrafts(kept).of(id)).toEqual({ ...typed, stage: 'open' })
})

test('another session begins blank', () => {
  const drafts = createEndDrafts(fakeKeptText())
  drafts.change(id, typed)
  expect(drafts.of('another')).toEqual(blank)
})

test.each([
  'not json',
  '{"sessionId":4}',
  `{"sessionId":"${id}","answers":[["quads",11]],"befores":[],"note":""}`,
  `{"sessionId":"${id}","answers":{"quads":1},"befores":[],"note":"x"}`,
])('a memory that holds %s begins blank', (text) => {
  expect(createEndDrafts(fakeKeptText(text)).of(id)).toEqual(blank)
})

test('a save that a reload cut off leaves what was typed, to be saved again', () => {
  const kept = fakeKeptText()
  createEndDrafts(kept).change(id, { ...typed, stage: 'ending' })
  expect(createEndDrafts(kept).of(id).stage).toBe('open')
})

describe('once the session has gone', () => {
  test('what was typed goes with it, and nothing is said of what this window did', async () => {
    const { kept, drafts, end, toast } = await openWindow()
    drafts.change(id, { ...typed, stage: 'ending' })
    end()
    drafts.change(id, { stage: 'ended' })
    expect([kept.read(), toast()]).toEqual([null, null])
    end()
    expect([drafts.of(id), toast()]).toEqual([blank, null])
  })

  test('by another window, this one says so and shows the note once more', async () => {
    const { kept, drafts, end, toast } = await openWindow()
    drafts.change(id, typed)
    end()
    expect([drafts.of(id), kept.read(), toast()]).toEqual([
      blank,
      null,
      'The session was saved or discarded in another window, without what you entered here. Your note was: “Left foot a little stiff”',
    ])
  })

  test('while this window was being loaded again, it says so too', async () => {
    const kept = fakeKeptText()
    createEndDrafts(kept).change('an earlier one', { answers: typed.answers })
    const { toast } = await openWindow(kept)
    expect([kept.read(), toast()]).toEqual([
      null,
      'The session was saved or discarded in another window, without what you entered here.',
    ])
  })

  test('by another window while this one was saving, the refusal leaves the note to be shown', async () => {
    const { client, drafts, end, toast } = await openWindow()
    drafts.change(id, { ...typed, stage: 'ending' })
    end()
    expect(toast()).toBe(null)
    drafts.change(id, { stage: 'open' })
    client.dismissToast()
    expect(toast()).toContain('Left foot a little stiff')
  })

  test('with nothing typed, nothing is said', async () => {
    const { drafts, end, toast } = await openWindow()
    drafts.change(id, { note: ' ' })
    end()
    expect(toast()).toBe(null)
  })
})
