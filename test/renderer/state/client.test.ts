// The window's copy of the app: it follows main by Changes, and says what was not saved.
import { describe, expect, it } from 'vitest'
import type { Ready } from '../../../src/renderer/state/app-state.ts'
import { createClient } from '../../../src/renderer/state/client.ts'
import { instant } from '../../../src/shared/base/day.ts'
import { allRecords } from '../../../src/shared/journal/change.ts'
import { fakeMain, newsOf, openClient, put, windowClock, written } from '../../fakes/main.ts'
import { aNight } from '../../fakes/records.ts'
import { aRoutine } from '../../fakes/services.ts'

describe('the window’s client', () => {
  it('loads the snapshot with the revisions that its records have', async () => {
    const night = aNight(1, '2026-11-22', { rev: 3 })
    const { ready } = await openClient([night], 5)
    expect([ready().journal.rev, allRecords(ready().journal)]).toEqual([5, [night]])
  })

  it('folds in a change made in another window', async () => {
    const { main, ready } = await openClient([], 5)
    main.send({ type: 'change', change: put(6, aNight(1, '2026-11-22')), ...written })
    expect([allRecords(ready().journal).length, ready().host.undo]).toEqual([1, written.undo])
  })

  it('asks for the Changes that it has missed, and for no more', async () => {
    const { main, ready } = await openClient([aNight(1, '2026-11-22', { rev: 5 })], 5)
    const asked: unknown[] = []
    const missed = [6, 7, 8].map((rev) => put(rev, aNight(rev, `2026-11-${rev + 10}`)))
    const answer = await main.carrier.call('app.snapshot', {})
    const value = answer.ok
      ? { ...answer.value, journal: { type: 'changes', rev: 8, changes: missed } }
      : null
    main.answerWith('app.snapshot', (input) => {
      asked.push(input)
      return { ok: true, value }
    })
    main.send({ type: 'change', change: put(8, aNight(8, '2026-11-18')), ...written })
    await expect.poll(() => ready().journal.rev).toBe(8)
    expect([asked, allRecords(ready().journal).map(({ rev }) => rev)]).toEqual([
      [{ since: 5, of: ready().host.opening }],
      [5, 6, 7, 8],
    ])
  })

  it('begins anew where main cannot say what has changed', async () => {
    const { main, client, ready } = await openClient([aNight(1, '2026-11-22', { rev: 5 })], 5)
    const night = aNight(2, '2026-11-23', { rev: 3 })
    main.change('app.snapshot', { journal: newsOf(2_000, [night]) })
    await client.load()
    expect([allRecords(ready().journal), ready().journal.rev]).toEqual([[night], 2_000])
  })

  it('reads the older months once the snapshot is there, six at a time and the latest first', async () => {
    const months = Array.from({ length: 8 }, (_, n) => `2024-0${n + 1}`)
    const main = fakeMain()
    main.change('app.snapshot', { journal: { ...newsOf(5, []), months } })
    const asked: string[][] = []
    const letCome: (() => void)[] = []
    main.answerWith('journal.months', (input) => {
      asked.push(input.months)
      const parts = input.months.map((month, n) => ({ month, rev: 5, records: [aNight(n, `${month}-10`)] }))
      return new Promise((resolve) => letCome.push(() => resolve({ ok: true, value: parts })))
    })
    const client = createClient(main.carrier, windowClock)
    await client.load()
    const ready = () => client.state() as Ready
    await expect.poll(() => letCome.length).toBe(1)
    main.send({ type: 'change', change: put(6, aNight(7, '2024-01-11')), ...written })
    letCome[0]?.()
    await expect.poll(() => letCome.length).toBe(2)
    expect([ready().older, asked]).toEqual([
      { type: 'loading' },
      [months.slice(2).reverse(), ['2024-02', '2024-01']],
    ])
    letCome[1]?.()
    await expect.poll(() => ready().older).toEqual({ type: 'whole' })
    expect([...ready().journal.months].map(([month, all]) => [month, all.size]).sort()).toEqual(
      months.map((month) => [month, month === '2024-01' ? 2 : 1]),
    )
  })

  it('waits for an idle moment before it reads older months, and no more once a page asks for them', async () => {
    const main = fakeMain()
    main.change('app.snapshot', { journal: { ...newsOf(5, []), months: ['2024-01'] } })
    main.answers.set('journal.months', { ok: true, value: [{ month: '2024-01', rev: 5, records: [] }] })
    const client = createClient(main.carrier, { ...windowClock, idle: () => new Promise(() => {}) })
    await client.load()
    expect(main.calls).toEqual(['app.snapshot'])
    client.readOlder()
    await expect.poll(() => (client.state() as Ready).older).toEqual({ type: 'whole' })
  })

  it('says why older months cannot be read, and tries again with the next snapshot', async () => {
    const main = fakeMain()
    main.change('app.snapshot', { journal: { ...newsOf(5, []), months: ['2024-01'] } })
    main.answers.set('journal.months', { ok: false, fault: 'unreadable_file', message: 'It is damaged.' })
    const client = createClient(main.carrier, windowClock)
    await client.load()
    const older = () => (client.state() as Ready).older
    await expect.poll(older).toEqual({ type: 'refused', message: 'It is damaged.' })
    main.answers.set('journal.months', { ok: true, value: [{ month: '2024-01', rev: 5, records: [] }] })
    await client.load()
    await expect.poll(older).toEqual({ type: 'whole' })
  })

  it('keeps a change that overtook the snapshot of a load', async () => {
    const { main, client, ready } = await openClient()
    const night = aNight(1, '2026-11-22')
    main.answers.set('journal.save', { ok: true, value: { change: put(1, night), ...written } })
    const letSnapshotCome = main.holdSnapshot()
    const loading = client.load()
    await client.save(night, 'Night saved.')
    letSnapshotCome()
    await loading
    expect([allRecords(ready().journal), ready().journal.rev, ready().host.undo]).toEqual([
      [{ ...night, rev: 1 }],
      1,
      written.undo,
    ])
  })

  it('folds what was told while it loaded on top of the snapshot, at the first load too', async () => {
    const main = fakeMain({ rev: 5 })
    const client = createClient(main.carrier, windowClock)
    const letSnapshotCome = main.holdSnapshot()
    const loading = client.load()
    main.send({ type: 'change', change: put(5, aNight(1, '2026-11-22')), undo: null, redo: written.undo })
    main.send({ type: 'change', change: put(6, aNight(2, '2026-11-23')), ...written })
    main.send({ type: 'routines', routines: [aRoutine] })
    letSnapshotCome()
    await loading
    const { journal, routines, host } = client.state() as Ready
    expect([allRecords(journal), routines, host.undo, host.redo]).toEqual([
      [aNight(2, '2026-11-23', { rev: 6 })],
      [aRoutine],
      written.undo,
      null,
    ])
  })

  it('takes undo and redo from a newer change only', async () => {
    const { main, ready } = await openClient([], 5)
    main.send({ type: 'change', change: put(6, aNight(1, '2026-11-22')), ...written })
    main.send({ type: 'change', change: put(5, aNight(1, '2026-11-22')), undo: null, redo: written.undo })
    expect([ready().host.undo, ready().host.redo]).toEqual([written.undo, null])
  })

  it('asks for one snapshot after the other, and for one more however often it is told to meanwhile', async () => {
    const { main, client, ready } = await openClient()
    const letFirstCome = main.holdSnapshot()
    const first = client.load()
    const [second, third] = [client.load(), client.load()]
    expect(main.calls).toEqual(['app.snapshot', 'app.snapshot'])
    main.change('app.snapshot', { routines: [aRoutine] })
    letFirstCome()
    await Promise.all([first, second, third])
    expect([ready().routines, main.calls.length]).toEqual([[aRoutine], 3])
  })

  it('does not show a reminder again that was put away while it loaded', async () => {
    const { main, client, ready } = await openClient()
    const letSnapshotCome = main.holdSnapshot()
    const loading = client.load()
    const reminder = { id: 'stroll', title: 'Up for a moment?', text: '', opens: 'today' } as const
    main.send({ type: 'reminder', reminder, shown: false })
    client.dismissReminder()
    letSnapshotCome()
    await loading
    expect(ready().reminder).toBe(null)
  })

  it('says that main is gone until the next snapshot comes', async () => {
    const { client, ready } = await openClient()
    client.lose('Afterrun has stopped.')
    expect(ready().link).toEqual({ type: 'lost', message: 'Afterrun has stopped.' })
    await client.load()
    expect(ready().link).toEqual({ type: 'open' })
  })

  it('says when it saved, with an undo in the toast', async () => {
    const { main, client, ready } = await openClient()
    const night = aNight(1, '2026-11-22')
    main.answers.set('journal.save', { ok: true, value: { change: put(1, night), ...written } })
    expect(await client.save(night, 'Night saved.')).toBeNull()
    expect([ready().saving, ready().toast]).toEqual([
      { type: 'saved', atEpochMs: 1_795_420_320_000 },
      { id: 1, text: 'Night saved.', offer: { type: 'undo', rev: 1 }, routineId: null },
    ])
  })

  it('says nothing of what was saved before beside what is not saved', async () => {
    const { main, client, ready } = await openClient()
    main.answers.set('journal.save', {
      ok: true,
      value: { change: put(1, aNight(1, '2026-11-22')), ...written },
    })
    const refusal = { ok: false, fault: 'not_saved', message: 'The disk is full.' } as const
    await client.save(aNight(1, '2026-11-22'), 'Night saved.')
    main.answers.set('journal.save', refusal)
    await client.save(aNight(2, '2026-11-23'), 'Night saved.')
    expect([ready().saving.type, ready().toast]).toEqual(['unsaved', null])
    client.say('Copied.')
    main.send({
      type: 'trouble',
      message: 'The session is not saved.',
      at: instant('2026-11-22T10:00:00Z'),
      over: false,
    })
    expect([ready().saving.type, ready().toast]).toEqual(['unsaved', null])
  })

  it('is loud about what the disk refused, and leaves the journal as it was', async () => {
    const { main, client, ready } = await openClient()
    const refusal = { ok: false, fault: 'not_saved', message: 'The disk is full.' } as const
    main.answers.set('journal.save', refusal)
    expect(await client.save(aNight(1, '2026-11-22'), 'Night saved.')).toEqual(refusal)
    expect([ready().saving, ready().toast, allRecords(ready().journal)]).toEqual([
      { type: 'unsaved', message: 'The disk is full.' },
      null,
      [],
    ])
  })

  it('offers the routine that goes with what was saved, beside the undo', async () => {
    const { main, client, ready } = await openClient()
    const change = put(1, aNight(1, '2026-11-22'))
    main.answers.set('journal.save', { ok: true, value: { change, ...written } })
    await client.save(aNight(1, '2026-11-22'), 'Saved.', 'post-race-stretch')
    expect(ready().toast).toMatchObject({ text: 'Saved.', routineId: 'post-race-stretch' })
    await client.save(aNight(1, '2026-11-22'), 'Saved.', null)
    expect(ready().toast).toMatchObject({ text: 'Saved.', routineId: null })
  })

  it('stays quiet about input that was refused: the field says why', async () => {
    const { main, client, ready } = await openClient()
    main.answers.set('journal.save', {
      ok: false,
      fault: 'invalid',
      message: 'Soreness is a number from 0 to 10.',
    })
    await client.save(aNight(1, '2026-11-22'))
    expect(ready().saving).toEqual({ type: 'quiet' })
  })

  it('holds a reminder until it is told, and none that the desktop showed', async () => {
    const { main, client, ready } = await openClient()
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
    const main = fakeMain()
    main.answers.set('app.snapshot', {
      ok: false,
      fault: 'forbidden',
      message: 'This page was opened without its key.',
    })
    const client = createClient(main.carrier, windowClock)
    await client.load()
    expect(client.state()).toEqual({
      type: 'refused',
      message: 'This page was opened without its key.',
      isAbsent: false,
    })
  })

  it('asks what is to be done where the journal is not there, and begins anew once it is', async () => {
    const main = fakeMain()
    const message = 'A journal was open here, and now there is none.'
    const there = await main.carrier.call('app.snapshot', {})
    main.answers.set('app.snapshot', { ok: false, fault: 'absent', message })
    const client = createClient(main.carrier, windowClock)
    await client.load()
    expect(client.state()).toEqual({ type: 'refused', message, isAbsent: true })
    main.answers.set('app.snapshot', there)
    main.send({ type: 'anew' })
    expect(client.state().type).toBe('loading')
    await expect.poll(() => client.state().type).toBe('ready')
  })

  it('keeps nothing of a journal in whose place another one is open', async () => {
    const { main, ready, client } = await openClient([aNight(1, '2026-11-22', { rev: 5 })], 5)
    const asked: unknown[] = []
    const empty = await main.carrier.call('app.snapshot', {})
    const value = empty.ok ? { ...empty.value, journal: newsOf(0, []) } : null
    main.answerWith('app.snapshot', (input) => {
      asked.push(input)
      return { ok: true, value }
    })
    main.send({ type: 'anew' })
    await expect.poll(() => client.state().type).toBe('ready')
    expect([asked, allRecords(ready().journal), ready().toast]).toEqual([[{}], [], null])
  })

  it('saves an own routine, and holds all that main then has', async () => {
    const { main, client, ready } = await openClient()
    main.answers.set('routines.save', { ok: true, value: [aRoutine] })
    expect(await client.saveRoutine(aRoutine)).toBeNull()
    expect([ready().routines, ready().saving]).toEqual([
      [aRoutine],
      { type: 'saved', atEpochMs: 1_795_420_320_000 },
    ])
  })

  it('brings a deleted routine back from the toast, not the journal’s last edit', async () => {
    const { main, client, ready } = await openClient()
    main.answers.set('routines.remove', { ok: true, value: [] })
    main.answers.set('routines.save', { ok: true, value: [aRoutine] })
    expect(await client.removeRoutine(aRoutine, 'Calves deleted.')).toBeNull()
    expect([ready().routines, ready().toast?.text]).toEqual([[], 'Calves deleted.'])
    expect(await client.undoLatest()).toBeNull()
    expect([ready().routines, ready().toast, main.calls.slice(1)]).toEqual([
      [aRoutine],
      { id: 2, text: 'Undone.', offer: { type: 'nothing' }, routineId: null },
      ['routines.remove', 'routines.save'],
    ])
  })

  it('undoes the journal’s last edit where the toast is about nothing else', async () => {
    const { main, client } = await openClient()
    main.answers.set('journal.undo', {
      ok: true,
      value: { change: put(1, aNight(1, '2026-11-22')), ...written },
    })
    client.say('Read.')
    await client.undoLatest()
    expect(main.calls.slice(1)).toEqual(['journal.undo'])
  })

  it('says that a deleted routine could not be brought back', async () => {
    const { main, client, ready } = await openClient()
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
    const { main, client, ready } = await openClient()
    const bytes = new Uint8Array([1, 2])
    main.answers.set('routines.import', { ok: true, value: [aRoutine] })
    expect(await client.importRoutines('mine.json', bytes, '1 routine brought in.')).toBeNull()
    expect([ready().routines, ready().toast?.text]).toEqual([[aRoutine], '1 routine brought in.'])
    const refusal = { ok: false, fault: 'unreadable_file', message: 'No JSON.', path: '' } as const
    main.answers.set('routines.import', refusal)
    expect(await client.importRoutines('mine.json', bytes, 'Not said.')).toEqual(refusal)
    expect([ready().routines, ready().toast?.text]).toEqual([[aRoutine], '1 routine brought in.'])
  })

  it('asks for the small window, and passes on why it cannot be had', async () => {
    const { main, client } = await openClient()
    main.answers.set('window.mini', { ok: true, value: { on: true } })
    expect(await client.mini(true)).toBeNull()
    const refusal = { ok: false, fault: 'not_found', message: 'It cannot.' } as const
    main.answers.set('window.mini', refusal)
    expect(await client.mini(true)).toEqual(refusal)
  })
})
