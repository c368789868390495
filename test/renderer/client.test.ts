// The window's copy of the app: it follows main by Changes, and says what was not saved.
import { describe, expect, it } from 'vitest'
import { createClient, type Ready } from '../../src/renderer/client.ts'
import { openOffer } from '../../src/renderer/toast-offer.ts'
import type { Answer, AppEvent, Carrier, Method } from '../../src/shared/api.ts'
import { allRecords, type Change } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { defaultSettings } from '../../src/shared/settings.ts'
import { aNight } from '../fakes/records.ts'
import { aRoutine } from '../fakes/services.ts'

/** Main as the window sees it: answers by a script, events sent by hand. */
function fakeMain(records: JournalRecord[], rev: number) {
  const answers = new Map<Method, Answer<unknown>>()
  const calls: Method[] = []
  let listener: (event: AppEvent) => void = () => {}
  answers.set('app.snapshot', {
    ok: true,
    value: {
      rev,
      records,
      settings: defaultSettings,
      routines: [],
      session: { session: { type: 'idle' }, nowMs: 500 },
      host: {
        kind: 'browser',
        timeZone: 'Europe/Berlin',
        dataFolder: '/data',
        version: '1',
        undo: null,
        redo: null,
      },
    },
  })
  const carrier: Carrier = {
    async call(method) {
      calls.push(method)
      const answer = answers.get(method)
      if (!answer) throw new Error(`no answer for ${method}`)
      return answer as never
    },
    subscribe(to) {
      listener = to
      return () => {}
    },
  }
  return { carrier, calls, answers, send: (event: AppEvent) => listener(event) }
}

const clock = { performanceMs: () => 1000, epochMs: () => 1_795_420_320_000 }

async function open(records: JournalRecord[] = [], rev = 0) {
  const main = fakeMain(records, rev)
  const client = createClient(main.carrier, clock)
  await client.load()
  return { main, client, ready: () => client.state() as Ready }
}

/** What main says of its history once a night was written. */
const written = { undo: { before: [], after: [aNight(1, '2026-11-22')] }, redo: null }

const put = (rev: number, record: JournalRecord): Change => ({ rev, at: 0, put: [record], remove: [] })

describe('the window’s client', () => {
  it('loads the snapshot with the revisions that its records have', async () => {
    const night = aNight(1, '2026-11-22', { rev: 3 })
    const { ready } = await open([night], 5)
    expect([ready().journal.rev, allRecords(ready().journal)]).toEqual([5, [night]])
  })

  it('folds in a change made in another window', async () => {
    const { main, ready } = await open([], 5)
    main.send({ type: 'change', change: put(6, aNight(1, '2026-11-22')), ...written })
    expect([allRecords(ready().journal).length, ready().host.undo]).toEqual([1, written.undo])
  })

  it('loads everything again when it has missed a change', async () => {
    const { main } = await open([], 5)
    main.send({ type: 'change', change: put(8, aNight(1, '2026-11-22')), ...written })
    expect(main.calls).toEqual(['app.snapshot', 'app.snapshot'])
  })

  it('says when it saved, with an undo in the toast', async () => {
    const { main, client, ready } = await open()
    const night = aNight(1, '2026-11-22')
    main.answers.set('journal.save', { ok: true, value: { change: put(1, night), ...written } })
    expect(await client.save(night, 'Night saved.')).toBeNull()
    expect([ready().saving, ready().toast]).toEqual([
      { type: 'saved', atEpochMs: 1_795_420_320_000 },
      { id: 1, text: 'Night saved.', offer: { type: 'undo', rev: 1 } },
    ])
  })

  it('is loud about what the disk refused, and leaves the journal as it was', async () => {
    const { main, client, ready } = await open()
    const refusal = { ok: false, fault: 'not_saved', message: 'The disk is full.' } as const
    main.answers.set('journal.save', refusal)
    expect(await client.save(aNight(1, '2026-11-22'), 'Night saved.')).toEqual(refusal)
    expect([ready().saving, ready().toast, allRecords(ready().journal)]).toEqual([
      { type: 'unsaved', message: 'The disk is full.' },
      null,
      [],
    ])
  })

  it('stays quiet about input that was refused: the field says why', async () => {
    const { main, client, ready } = await open()
    main.answers.set('journal.save', {
      ok: false,
      fault: 'invalid',
      message: 'Soreness is a number from 0 to 10.',
    })
    await client.save(aNight(1, '2026-11-22'))
    expect(ready().saving).toEqual({ type: 'quiet' })
  })

  it('holds a reminder until it is told, and none that the desktop showed', async () => {
    const { main, client, ready } = await open()
    const reminder = {
      id: 'check-in:2026-11-24',
      title: 'How are you today?',
      text: '',
      opens: 'today',
    } as const
    main.send({ type: 'reminder', reminder, shown: false })
    expect(ready().reminder).toEqual(reminder)
    client.dismissReminder()
    expect(ready().reminder).toBe(null)
    main.send({ type: 'reminder', reminder, shown: true })
    expect(ready().reminder).toBe(null)
  })

  it('shows why it could not open', async () => {
    const main = fakeMain([], 0)
    main.answers.set('app.snapshot', {
      ok: false,
      fault: 'forbidden',
      message: 'This page was opened without its key.',
    })
    const client = createClient(main.carrier, clock)
    await client.load()
    expect(client.state()).toEqual({ type: 'refused', message: 'This page was opened without its key.' })
  })

  it('saves an own routine, and holds all that main then has', async () => {
    const { main, client, ready } = await open()
    main.answers.set('routines.save', { ok: true, value: [aRoutine] })
    expect(await client.saveRoutine(aRoutine)).toBeNull()
    expect([ready().routines, ready().saving]).toEqual([
      [aRoutine],
      { type: 'saved', atEpochMs: 1_795_420_320_000 },
    ])
  })

  it('brings a deleted routine back from the toast, not the journal’s last edit', async () => {
    const { main, client, ready } = await open()
    main.answers.set('routines.remove', { ok: true, value: [] })
    main.answers.set('routines.save', { ok: true, value: [aRoutine] })
    expect(await client.removeRoutine(aRoutine, 'Calves deleted.')).toBeNull()
    expect([ready().routines, ready().toast?.text]).toEqual([[], 'Calves deleted.'])
    expect(await client.undoLatest()).toBeNull()
    expect([ready().routines, ready().toast, main.calls.slice(1)]).toEqual([
      [aRoutine],
      { id: 2, text: 'Undone.', offer: { type: 'nothing' } },
      ['routines.remove', 'routines.save'],
    ])
  })

  it('undoes the journal’s last edit where the toast is about nothing else', async () => {
    const { main, client } = await open()
    main.answers.set('journal.undo', {
      ok: true,
      value: { change: put(1, aNight(1, '2026-11-22')), ...written },
    })
    client.say('Read.')
    await client.undoLatest()
    expect(main.calls.slice(1)).toEqual(['journal.undo'])
  })

  it('takes back with the toast only what the toast says, whatever is saved or changed elsewhere meanwhile', async () => {
    const { main, client, ready } = await open()
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
    const { main, client, ready } = await open([], 1)
    const night = aNight(1, '2026-11-22')
    main.answers.set('journal.remove', { ok: true, value: { change: put(2, night), ...written } })
    main.send({ type: 'change', change: put(2, night), ...written })
    main.send({ type: 'change', change: put(3, night), undo: null, redo: null })
    await client.remove(night.id, 'Deleted Night.')
    expect([openOffer(ready()), ready().journal.rev, ready().host.undo]).toEqual([null, 3, null])
  })

  it('brings a deleted routine back by its button after a later change, and undoes that change by the keys', async () => {
    const { main, client, ready } = await open()
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
    const { main, client, ready } = await open()
    main.answers.set('routines.remove', { ok: true, value: [] })
    await client.removeRoutine(aRoutine, 'Calves deleted.')
    main.send({ type: 'routines', routines: [{ ...aRoutine, name: 'Calves of mine' }] })
    expect(openOffer(ready())).toBe(null)
  })

  it('undoes what is still being saved, not what was saved before it', async () => {
    const main = fakeMain([], 0)
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
      clock,
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
    const { main, client, ready } = await open()
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

  it('says that a deleted routine could not be brought back', async () => {
    const { main, client, ready } = await open()
    main.answers.set('routines.remove', { ok: true, value: [] })
    main.answers.set('routines.save', { ok: false, fault: 'not_saved', message: 'The disk is full.' })
    await client.removeRoutine(aRoutine, 'Calves deleted.')
    await client.undoLatest()
    expect([ready().toast?.text, ready().saving]).toEqual([
      'The disk is full.',
      { type: 'unsaved', message: 'The disk is full.' },
    ])
  })

  it('brings in the routines of a file, and passes on why a file is refused', async () => {
    const { main, client, ready } = await open()
    const bytes = new Uint8Array([1, 2])
    main.answers.set('routines.import', { ok: true, value: [aRoutine] })
    expect(await client.importRoutines('mine.json', bytes, '1 routine brought in.')).toBeNull()
    expect([ready().routines, ready().toast?.text]).toEqual([[aRoutine], '1 routine brought in.'])
    const refusal = { ok: false, fault: 'unreadable_file', message: 'No JSON.', path: '' } as const
    main.answers.set('routines.import', refusal)
    expect(await client.importRoutines('mine.json', bytes, 'Not said.')).toEqual(refusal)
    expect([ready().routines, ready().toast?.text]).toEqual([[aRoutine], '1 routine brought in.'])
  })
})
