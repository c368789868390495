// @vitest-environment jsdom
// What is drawn again when the app changes: only what shows the change.
import { act, cleanup, render } from '@testing-library/react'
import { Profiler, type ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { fetchDrawing, pictureNames } from '../../../src/renderer/figures/pictures.ts'
import { SaveState } from '../../../src/renderer/frame/SaveState.tsx'
import { Toast } from '../../../src/renderer/frame/Toast.tsx'
import { JournalPage } from '../../../src/renderer/pages/journal/JournalPage.tsx'
import { TodayPage } from '../../../src/renderer/pages/today/TodayPage.tsx'
import { TrendsPage } from '../../../src/renderer/pages/trends/TrendsPage.tsx'
import type { Client } from '../../../src/renderer/state/client.ts'
import { ClientContext, useApp } from '../../../src/renderer/state/use-app.ts'
import { instant } from '../../../src/shared/base/day.ts'
import { type FakeMain, openClient, put, written } from '../../fakes/main.ts'
import { aCheck, aNight, aRun } from '../../fakes/records.ts'
import { started } from '../../shared/session/arbitrary.ts'
import { routine } from '../pages/session/routine.ts'

/** Everything is in view. */
class InView {
  readonly #hear: (seen: readonly { isIntersecting: boolean }[]) => void
  constructor(hear: (seen: readonly { isIntersecting: boolean }[]) => void) {
    this.#hear = hear
  }
  observe() {
    this.#hear([{ isIntersecting: true }])
  }
  disconnect() {}
}
beforeAll(() => void vi.stubGlobal('IntersectionObserver', InView))
afterAll(() => void vi.unstubAllGlobals())

/** Pictures that come later would be drawings of their own. */
beforeAll(() => Promise.all(pictureNames.map(({ id }) => fetchDrawing(id))))
afterEach(cleanup)

/** Draws it, and counts the drawings after the first ones have settled. */
async function drawn(page: ReactNode) {
  const { main, client } = await openClient([aRun(1, '2026-11-20'), aNight(2, '2026-11-21')], 3)
  const drawings: ReactNode[] = []
  render(
    <ClientContext value={client}>
      <Profiler id="page" onRender={() => drawings.push(page)}>
        {page}
      </Profiler>
    </ClientContext>,
  )
  await act(() => new Promise((settled) => setTimeout(settled, 0)))
  return {
    drawingsAfter: async (change: (main: FakeMain, client: Client) => unknown) => {
      drawings.length = 0
      await act(async () => void (await change(main, client)))
      return drawings.length
    },
  }
}

const playing = started(routine)
const changes = {
  'a save under way and refused': async (main: FakeMain, client: Client) => {
    main.answers.set('journal.undo', { ok: false, fault: 'not_saved', message: 'The disk is full.' })
    await client.undo()
  },
  'a toast': (_: FakeMain, client: Client) => client.say('Saved.'),
  'a reminder': (main: FakeMain) =>
    main.send({
      type: 'reminder',
      reminder: { id: 'check-in', title: 'Check-in', text: 'How are you?', opens: 'check_in' },
      shown: false,
    }),
  'a list of cues': (main: FakeMain) => main.send({ type: 'cues', nowMs: 900, cues: [] }),
  'main at another time': (main: FakeMain) =>
    main.send({ type: 'session', now: { session: { type: 'idle' }, nowMs: 900_000 } }),
  'trouble with a save': (main: FakeMain) =>
    main.send({
      type: 'trouble',
      message: 'The session is not saved.',
      at: instant('2026-11-24T22:00:00+01:00'),
      over: false,
    }),
}

for (const [name, page] of Object.entries({
  Today: <TodayPage about={null} />,
  'The journal': <JournalPage about={null} />,
  'A page of charts': <TrendsPage about={null} />,
})) {
  it(`${name} is not drawn again by what it does not show`, async () => {
    const { drawingsAfter } = await drawn(page)
    for (const [what, change] of Object.entries(changes)) expect(await drawingsAfter(change), what).toBe(0)
  })

  it(`${name} is drawn again by what is written down`, async () => {
    const { drawingsAfter } = await drawn(page)
    const change = put(4, aCheck(3, '2026-11-21', [{ region: 'calf', side: 'left', value: 3 }]))
    expect(await drawingsAfter((main) => main.send({ type: 'change', change, ...written }))).toBeGreaterThan(
      0,
    )
  })
}

it('Today is drawn again by a session that begins, and not by its steps', async () => {
  const { drawingsAfter } = await drawn(<TodayPage about={null} />)
  const tell = (nowMs: number) => (main: FakeMain) =>
    main.send({ type: 'session', now: { session: structuredClone(playing), nowMs } })
  expect(await drawingsAfter(tell(1_000))).toBeGreaterThan(0)
  expect(await drawingsAfter(tell(2_000))).toBe(0)
})

it('what is said in the frame is drawn again by what it says', async () => {
  const saveState = await drawn(<SaveState />)
  expect(await saveState.drawingsAfter(changes['a save under way and refused'])).toBeGreaterThan(0)
  cleanup()
  const toast = await drawn(<Toast />)
  expect(await toast.drawingsAfter(changes['a toast'])).toBeGreaterThan(0)
})

it('draws by the selector of the last drawing, and keeps what is the same', async () => {
  const seen: unknown[] = []
  function Part({ kind }: { kind: 'host' | 'rev' }) {
    seen.push(useApp(({ host, journal }) => (kind === 'host' ? { zone: host.timeZone } : journal.rev)))
    return null
  }
  const { client } = await openClient([], 3)
  const tree = (kind: 'host' | 'rev') => (
    <ClientContext value={client}>
      <Part kind={kind} />
    </ClientContext>
  )
  const { rerender } = render(tree('host'))
  rerender(tree('host'))
  rerender(tree('rev'))
  expect(seen).toEqual([{ zone: 'Europe/Berlin' }, { zone: 'Europe/Berlin' }, 3])
  expect(seen[0]).toBe(seen[1])
})
