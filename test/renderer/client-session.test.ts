// The window's copy of a running session: on main's clock however late its messages are, and never put back.
import { expect, test } from 'vitest'
import type { Ready } from '../../src/renderer/state/app-state.ts'
import { createClient } from '../../src/renderer/state/client.ts'
import type { SessionNow } from '../../src/shared/contract/api.ts'
import { pause, startSession } from '../../src/shared/session/engine.ts'
import type { RunningSession } from '../../src/shared/session/state.ts'
import { fakeMain } from '../fakes/main.ts'
import { routine } from './pages/session/routine.ts'

const running = startSession(routine, {
  id: '0f9f5a52-7a51-4d0c-9f06-3c1d7a8f2b11',
  before: [],
  nowMs: 60_000,
  wall: '2026-11-24T20:12:00+01:00' as RunningSession['startedAt'],
})
const paused = pause(running, 61_000, 'runner')

/** The window's clock shows 1000 when main's shows 61000. */
async function open(session: SessionNow = { session: running, nowMs: 61_000 }) {
  const main = fakeMain({ session })
  const clock = { nowMs: 1_000 }
  const client = createClient(main.carrier, { performanceMs: () => clock.nowMs, epochMs: () => 0 })
  await client.load()
  return { main, clock, client, ready: () => client.state() as Ready }
}

test('after a reload the coming cues are known before main tells them', async () => {
  const { ready } = await open()
  // The lunge gets ready for 5 seconds and is held for 30.
  expect(ready().cues.map(({ atMs, sound }) => [atMs, sound])).toEqual([
    [62_000, 'tick'],
    [63_000, 'tick'],
    [64_000, 'tick'],
    [65_000, 'start'],
    [80_000, 'half'],
  ])
})

test('nothing is to be heard of a session that is paused', async () => {
  expect((await open({ session: paused, nowMs: 61_000 })).ready().cues).toEqual([])
})

test('an event that was held up does not make the session late', async () => {
  const { main, clock, ready } = await open()
  clock.nowMs = 2_700
  main.send({ type: 'cues', nowMs: 62_000, cues: [] })
  main.send({ type: 'session', now: { session: running, nowMs: 62_000 } })
  expect(ready().mainLeadMs).toBe(60_000)
})

test('a message quicker than the first puts session and cues right', async () => {
  const { main, clock, ready } = await open()
  clock.nowMs = 2_000
  main.send({ type: 'cues', nowMs: 62_080, cues: [] })
  expect(ready().mainLeadMs).toBe(60_080)
})

test('the clock of a main that began anew is taken with its snapshot', async () => {
  const { main, clock, client, ready } = await open()
  const again = await open({ session: paused, nowMs: 800 })
  main.answers.set('app.snapshot', await again.main.carrier.call('app.snapshot', {}))
  clock.nowMs = 3_000
  await client.load()
  expect(ready().mainLeadMs).toBe(-2_200)
  expect(ready().session.session).toEqual(paused)
})

test('an answer that comes after the event of something newer puts nothing back', async () => {
  const { main, client, ready } = await open()
  main.send({ type: 'session', now: { session: paused, nowMs: 62_000 } })
  main.answers.set('session.act', { ok: true, value: { session: running, nowMs: 61_500 } })
  await client.session('session.act', { type: 'resume' })
  expect(ready().session).toEqual({ session: paused, nowMs: 62_000 })
})

test('a snapshot that comes after the event of something newer puts nothing back', async () => {
  const { main, client, ready } = await open()
  const loading = client.load()
  main.send({ type: 'session', now: { session: paused, nowMs: 62_000 } })
  main.send({ type: 'cues', nowMs: 62_000, cues: [] })
  await loading
  expect([ready().session.session, ready().cues]).toEqual([paused, []])
})
