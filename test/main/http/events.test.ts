import { expect, test } from 'vitest'
import { createEventFanOut } from '../../../src/main/http/events.ts'
import type { AppEvent } from '../../../src/shared/contract/api.ts'
import { defaultSettings } from '../../../src/shared/settings/settings.ts'
import { handClock } from '../../fakes/later.ts'
import { fakeServices } from '../../fakes/services.ts'

const settings: AppEvent = { type: 'settings', settings: defaultSettings }
const line = `data: ${JSON.stringify(settings)}\n\n`

async function allOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text()
}

test('every stream hears every event since it was opened', async () => {
  const { emit, subscribe } = fakeServices()
  const events = createEventFanOut(subscribe)
  const early = events.open()
  emit(settings)
  const late = events.open()
  emit(settings)
  events.close()
  expect([await allOf(early), await allOf(late)]).toEqual([`: open\n\n${line}${line}`, `: open\n\n${line}`])
})

test('a reader that falls behind loses its stream, and the others go on', async () => {
  const { emit, subscribe } = fakeServices()
  const events = createEventFanOut(subscribe)
  const slow = events.open()
  const fast = events.open().getReader()
  const sent = 10_000
  let heard = 0
  await fast.read()
  for (let n = 0; n < sent; n += 1) {
    emit(settings)
    heard += (await fast.read()).done ? 0 : 1
  }
  expect(heard).toBe(sent)
  const kept = await allOf(slow)
  expect(kept.length).toBeGreaterThan(256 * 1024)
  expect(kept.length).toBeLessThan(256 * 1024 + 2 * line.length)
})

test('a reader that goes away is forgotten', async () => {
  const { emit, subscribe } = fakeServices()
  const events = createEventFanOut(subscribe)
  await events.open().cancel()
  emit(settings)
  events.close()
})

test('once nobody has listened for ten seconds it is told, and not where a page was only loaded again', async () => {
  const { subscribe } = fakeServices()
  const { later, turnTo } = handClock()
  let left = 0
  const onLeft = () => {
    left += 1
  }
  const events = createEventFanOut(subscribe, onLeft, later)
  turnTo(60_000)
  const [first, second] = [events.open(), events.open()]
  await first.cancel()
  turnTo(80_000)
  await second.cancel()
  turnTo(85_000)
  const third = events.open()
  turnTo(100_000)
  expect(left).toBe(0)
  await third.cancel()
  turnTo(109_999)
  expect(left).toBe(0)
  turnTo(110_000)
  expect(left).toBe(1)
  events.close()
})
