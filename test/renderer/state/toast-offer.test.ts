// What the toast offers and the keys undo: what was said and done last, never another change.
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/renderer/state/client.ts'
import { openOffer } from '../../../src/renderer/state/toast-offer.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import type { Method } from '../../../src/shared/contract/api.ts'
import { fakeMain, openClient, put, windowClock, written } from '../../fakes/main.ts'
import { aNight } from '../../fakes/records.ts'
import { aRoutine } from '../../fakes/services.ts'

describe('the toast', () => {
  it('takes back with the toast only what the toast says, whatever is saved or changed elsewhere meanwhile', async () => {
    const { main, client, ready } = await openClient()
    const night = aNight(1, '2026-11-22')
    main.answers.set('journal.remove', { ok: true, value: { change: put(1, night), ...written } })
    main.answers.set('journal.save', { ok: true, value: { change: put(2, night), ...written } })
    await client.remove(night.id, 'Deleted Night.')
    expect(openOffer(ready())).toEqual({ type: 'undo', isLatest: true })
    await client.save(night)
    expect([ready().toast?.text, openOffer(ready())]).toEqual(['Deleted Night.', null])
    expect(await client.takeOffer()).toBeNull()
    expect(main.calls.slice(1)).toEqual(['journal.remove', 'journal.save'])

    main.answers.set('journal.remove', { ok: true, value: { change: put(3, night), ...written } })
    await client.remove(night.id, 'Deleted Night.')
    main.send({ type: 'change', change: put(4, night), ...written })
    expect(openOffer(ready())).toBe(null)
  })

  it('offers no undo of an edit that another window’s has already overtaken', async () => {
    const { main, client, ready } = await openClient([], 1)
    const night = aNight(1, '2026-11-22')
    main.answers.set('journal.remove', { ok: true, value: { change: put(2, night), ...written } })
    main.send({ type: 'change', change: put(2, night), ...written })
    main.send({ type: 'change', change: put(3, night), undo: null, redo: null })
    await client.remove(night.id, 'Deleted Night.')
    expect([openOffer(ready()), ready().journal.rev, ready().host.undo]).toEqual([null, 3, null])
  })

  it('brings a deleted routine back by its button after a later change, and undoes that change by the keys', async () => {
    const { main, client, ready } = await openClient()
    const night = aNight(1, '2026-11-22')
    main.answers.set('routines.remove', { ok: true, value: [] })
    main.answers.set('routines.save', { ok: true, value: [aRoutine] })
    main.answers.set('journal.save', { ok: true, value: { change: put(1, night), ...written } })
    main.answers.set('journal.undo', { ok: true, value: { change: put(3, night), ...written } })
    await client.removeRoutine(aRoutine, 'Calves deleted.')
    await client.save(night)
    expect(openOffer(ready())).toEqual({ type: 'bring_back', routine: aRoutine, isLatest: false })
    await client.takeOffer()
    expect(ready().routines).toEqual([aRoutine])

    main.answers.set('journal.save', { ok: true, value: { change: put(2, night), ...written } })
    await client.removeRoutine(aRoutine, 'Calves deleted.')
    await client.save(night)
    await client.undoLatest()
    expect(main.calls.at(-1)).toBe('journal.undo')
  })

  it('does not write a deleted routine over one of the same id that came back meanwhile', async () => {
    const { main, client, ready } = await openClient()
    main.answers.set('routines.remove', { ok: true, value: [] })
    await client.removeRoutine(aRoutine, 'Calves deleted.')
    main.send({ type: 'routines', routines: [{ ...aRoutine, name: 'Calves of mine' }] })
    expect(openOffer(ready())).toBe(null)
  })

  it('undoes what is still being saved, not what was saved before it', async () => {
    const main = fakeMain()
    const told: ((answer: Answer<unknown>) => void)[] = []
    const asked: Method[] = []
    const client = createClient(
      {
        subscribe: () => () => {},
        call: (method, input) => {
          asked.push(method)
          if (method === 'app.snapshot') return main.carrier.call(method, input)
          return new Promise((answer) => told.push(answer as (answer: Answer<unknown>) => void))
        },
      },
      windowClock,
    )
    await client.load()
    const night = aNight(1, '2026-11-22')
    const saving = client.save(night)
    const undoing = client.undoLatest()
    await Promise.resolve()
    expect(asked).toEqual(['app.snapshot', 'journal.save'])
    told[0]?.({ ok: true, value: { change: put(1, night), ...written } })
    await saving
    await expect.poll(() => asked.at(-1)).toBe('journal.undo')
    told[1]?.({ ok: true, value: { change: put(2, night), ...written } })
    expect(await undoing).toBeNull()
  })

  it('offers redo after an undo, while it can be made again', async () => {
    const { main, client, ready } = await openClient()
    const undone = { undo: null, redo: written.undo }
    main.answers.set('journal.undo', {
      ok: true,
      value: { change: put(1, aNight(1, '2026-11-22')), ...undone },
    })
    main.answers.set('journal.redo', {
      ok: true,
      value: { change: put(2, aNight(1, '2026-11-22')), ...written },
    })
    await client.undo()
    expect([ready().toast?.text, openOffer(ready())]).toEqual(['Undone.', { type: 'redo', isLatest: true }])
    await client.takeOffer()
    expect([ready().toast?.text, openOffer(ready())]).toEqual([
      'Done again.',
      { type: 'undo', isLatest: true },
    ])
  })
})
