// The journal in a real browser: a run from a file, the check-in by keyboard, a night, and taking things back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoSeriousAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { expectFits } from '../support/fits.ts'
import { root } from '../support/places.ts'
import { raceDayOf } from '../support/race-day.ts'
import { seed } from '../support/seed.ts'

// The names of days are those of this language.
test.use({ locale: 'en-GB' })

const runFile = join(root, 'test/fixtures/fenix2-run.fit')

test('a run from a file becomes a race on its own day, and is known again when it comes a second time', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByLabel(/Choose \.fit/).setInputFiles(runFile)
  const form = page.getByRole('dialog', { name: 'Workout from a file' })
  await expect(form.getByText('fenix2-run.fit')).toBeVisible()
  const day = await raceDayOf(form)
  await form.getByLabel('This was a race').check()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('A race needs a name.')).toBeVisible()
  await form.getByLabel('Name of the race').fill('Lakeside 10')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()

  await open(page, `journal/${day}`)
  const entries = page.getByRole('list', { name: 'Entries of the day' })
  await expect(entries.getByRole('heading', { name: /^Lakeside 10, / })).toBeVisible()
  await expect(page.getByRole('button', { name: /race, Lakeside 10, soreness not logged/ })).toBeVisible()

  await add(page, 'Run from a file')
  await page.getByLabel(/Choose \.fit/).setInputFiles(runFile)
  const list = page.getByRole('dialog', { name: 'Bring in workouts' })
  await expect(list.getByText(/In the journal already: Lakeside 10.*It lacks nothing/)).toBeVisible()
  await expect(list.getByRole('button', { name: 'Nothing is ticked' })).toBeVisible()
  await expectNoSeriousAxe(page)
  await list.getByLabel('What is done with it').selectOption('Keep both')
  await list.getByRole('button', { name: 'Bring in 1 workout' }).click()
  await expect(list).toBeHidden()
  await expect(entries.getByRole('heading', { name: /^Run, / })).toBeVisible()
})

test('a file that cannot be read says so and leaves the journal as it is', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByLabel(/Choose \.fit/).setInputFiles({
    name: 'diary.fit',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('I ran ten kilometres today'),
  })
  await expect(page.getByRole('alert')).toContainText('diary.fit')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: /A quiet place/ })).toBeVisible()
})

test('the check-in is written by keyboard alone, kept over a restart, and taken back step by step', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Open the page' }).press('Enter')
  await place(page, 'quads:left:front').focus()
  await page.keyboard.press('4')
  await expect(place(page, 'quads:left:front')).toHaveAccessibleName('left quads, 4 of 10')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('1')
  await page.keyboard.press('0')
  await expect(place(page, 'quads:right:front')).toHaveAccessibleName('right quads, 10 of 10')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('0')
  await expect(place(page, 'knee_joint:right:front')).toHaveAccessibleName(
    'right knee, 0 of 10, noted, not counted as muscle soreness',
  )
  await page.keyboard.press('Backspace')
  await expect(place(page, 'knee_joint:right:front')).toHaveAccessibleName(/not rated/)
  await page.keyboard.press('n')
  await expect(page.getByRole('button', { name: /Nothing else sore/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByLabel('Sleep', { exact: true }).fill('22:50-6:40')
  await page.keyboard.press('Enter')
  await expect(page.getByText('7 h 50')).toBeVisible()
  await expect(page.getByText(/^Saved /)).toBeVisible()

  await page.goto('about:blank')
  await host.restart()
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(place(page, 'quads:right:front')).toHaveAccessibleName('right quads, 10 of 10')
  await expect(page.getByLabel('Sleep', { exact: true })).toHaveValue('22:50–6:40')

  await place(page, 'calf:left:back').focus()
  await page.keyboard.press('7')
  await expect(place(page, 'calf:left:back')).toHaveAccessibleName('left calf, 7 of 10')
  await page.keyboard.press('Control+z')
  await expect(place(page, 'calf:left:back')).toHaveAccessibleName('left calf, not rated')
  await expectNoSeriousAxe(page)
})

test('"same as yesterday" takes over yesterday and can be undone', async ({ page, host }) => {
  await page.goto(host.url())
  await open(page, 'journal')
  await page.getByRole('button', { name: 'Previous day' }).click()
  await page.getByRole('button', { name: 'Soreness check-in', exact: true }).click()
  await page.getByLabel('Time', { exact: true }).fill('12:00')
  await place(page, 'hamstrings:left:back').focus()
  await page.keyboard.press('6')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Soreness, highest 6' })).toBeVisible()

  await open(page, 'today')
  await expect(place(page, 'hamstrings:left:back')).toHaveAccessibleName('left hamstrings, not rated')
  await page.keyboard.press('y')
  await expect(place(page, 'hamstrings:left:back')).toHaveAccessibleName('left hamstrings, 6 of 10')
  await page.keyboard.press('Control+z')
  await expect(place(page, 'hamstrings:left:back')).toHaveAccessibleName('left hamstrings, not rated')
})

test('arrows reach every place of the body map from every other', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Open the page' }).click()
  const { shapes } = JSON.parse(
    readFileSync(join(root, 'src/renderer/parts/body-map/shapes.json'), 'utf8'),
  ) as { shapes: Record<string, Neighbours> }
  let at = 'quads:left:front'
  await place(page, at).focus()
  for (const key of Object.keys(shapes)) {
    for (const arrow of walk(shapes, at, key)) await page.keyboard.press(arrow)
    await expect(place(page, key)).toBeFocused()
    at = key
  }
  expect(Object.keys(shapes)).toHaveLength(49)
})

test('a place is rated by pointer in the small chooser, or typed in the list', async ({ page, host }) => {
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Open the page' }).click()
  await place(page, 'glutes:right:back').click()
  await page
    .getByRole('dialog', { name: 'Soreness of right glutes' })
    .getByRole('button', { name: '3', exact: true })
    .click()
  await expect(place(page, 'glutes:right:back')).toHaveAccessibleName('right glutes, 3 of 10')
  await page.getByRole('button', { name: 'As a list' }).click()
  await expect(page.getByLabel('Glutes right', { exact: true })).toHaveValue('3')
  await page.getByLabel('Lower back', { exact: true }).fill('11')
  await expect(page.getByText('Soreness is a whole number from 0 to 10.')).toBeVisible()
  await expect(page.getByLabel('Lower back', { exact: true })).toHaveValue('11')
  await page.getByLabel('Lower back', { exact: true }).fill('2')
  await page.getByRole('button', { name: 'As a picture' }).click()
  await expect(place(page, 'lower_back:middle:back')).toHaveAccessibleName('lower back, 2 of 10')
})

test('a night is refused in words beside its field, written down, changed, deleted and brought back', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await open(page, 'journal')
  await add(page, 'Night of sleep')
  await page.getByLabel('Or hours slept').fill('30')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('A night can be at most 24 hours long.')).toBeVisible()
  await expect(page.getByLabel('Or hours slept')).toHaveValue('30')
  await page.getByLabel('Day on which it ended', { exact: true }).fill('2026-02-30')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/This is not a day in the calendar/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('What you wrote is not saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await page.getByLabel('Day on which it ended', { exact: true }).fill('2026-03-01')
  await page.getByLabel('Or hours slept').fill('7h30')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Night logged.').first()).toBeVisible()

  await open(page, 'journal/2026-03-01')
  const night = page.getByRole('heading', { name: 'Slept 7 h 30' })
  await expect(night).toBeVisible()
  await page.getByRole('button', { name: 'Change or delete Slept 7 h 30' }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.locator('dialog summary').click()
  await page.getByLabel('Times awake').fill('2')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('awake twice')).toBeVisible()

  await page.getByRole('button', { name: 'Change or delete Slept 7 h 30' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText('Deleted “Slept 7 h 30”.').first()).toBeVisible()
  await expect(night).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(night).toBeVisible()
  await expectNoSeriousAxe(page)
})

test('an entry of the early hours says that it belongs to the day before', async ({ page, host }) => {
  await page.goto(host.url())
  await open(page, 'journal/2025-11-25')
  await add(page, 'Soreness check-in')
  await page.getByLabel('Time', { exact: true }).fill('1:30')
  await expect(
    page.getByText(/1:30 on Tuesday 25 November 2025 is before your day starts at 4:00.*24/),
  ).toBeVisible()
  await page.getByLabel('Nothing is sore').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await open(page, 'journal/2025-11-24')
  await expect(page.getByRole('heading', { name: 'Nothing sore' })).toBeVisible()
})

test('a workout shows how each text is read, and start, duration and end agree', async ({ page, host }) => {
  await page.goto(host.url())
  await seed(page, [{ ...written(1, '2025-03-20'), kind: 'plan', what: 'race', name: 'Hill race' }])
  await open(page, 'journal/2025-03-10')
  await add(page, 'Workout')
  const form = page.getByRole('dialog', { name: 'Workout' })
  await form.getByLabel('Start').fill('23:30')
  await form.getByLabel('End', { exact: true }).fill('0:16')
  await expect(form.getByLabel('Duration')).toHaveValue('0:46:00')
  await expect(form.getByText('on the next day')).toBeVisible()
  await form.getByLabel('Duration').fill('46:45')
  await expect(form.getByText('46:45 min')).toBeVisible()
  await expect(form.getByLabel('End', { exact: true })).toHaveValue('0:16')
  await form.getByLabel('Distance').fill('8,5')
  await form.locator('summary').click()
  await form.getByLabel('Climb').fill('1,200 m')
  await expect(form.getByLabel('Climb')).toHaveAccessibleDescription(/^(1200 m|3937\.01 ft)$/)
  await expectNoSeriousAxe(page)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Run, 46:45 min' })).toBeVisible()
  await expect(page.getByText('planned race')).toBeVisible()
  await expect(page.locator('[data-day="2025-03-20"] [data-planned]')).toBeVisible()
})

test('an own aid is offered by the name it had before', async ({ page, host }) => {
  await page.goto(host.url())
  await seed(page, [{ ...written(1, '2025-03-09'), kind: 'aid', aid: 'own', ownName: 'Sauna' }])
  await open(page, 'journal/2025-03-10')
  await add(page, 'Recovery aid')
  await page.getByLabel('Aid', { exact: true }).selectOption('Own aid')
  const names = await page.getByLabel('Its name').getAttribute('list')
  await expect(page.locator(`datalist[id="${names}"] option`)).toHaveAttribute('value', 'Sauna')
})

test('a move that is refused says why', async ({ page, host }) => {
  await page.goto(host.url())
  await seed(page, [
    { ...written(1, '2025-03-29'), kind: 'night', sleptMinutes: 20 },
    {
      ...written(2, '2025-03-29'),
      kind: 'soreness',
      checkedAt: '2025-03-29T12:00:00Z',
      context: 'post_run',
      ratings: [{ region: 'calf', side: 'left', value: 3 }],
      note: 'On the stairs',
    },
  ])
  await open(page, 'journal/2025-03-29')
  await expect(page.getByText('After a run, On the stairs')).toBeVisible()
  await page.route('**/call', async (route) => {
    const { method } = route.request().postDataJSON() as { method: string }
    if (method !== 'journal.save') return route.continue()
    const answer = {
      ok: false,
      fault: 'invalid',
      path: 'wokeAt',
      message: 'The night ends before it begins.',
    }
    return route.fulfill({ json: answer })
  })
  await page.getByRole('button', { name: 'Change or delete Slept 20 min' }).click()
  await page.getByRole('menuitem', { name: 'Move to another day' }).click()
  await page.getByLabel('To', { exact: true }).fill('2025-03-30')
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('The night ends before it begins.')
})

test('the calendar is walked by keyboard over the end of a month', async ({ page, host }) => {
  await page.goto(host.url())
  await open(page, 'journal/2026-10-30')
  await page.getByRole('button', { name: /Friday 30 October/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /Friday 6 November/ })).toBeFocused()
  await expect(page.getByRole('button', { name: /Friday 6 November/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByRole('heading', { name: /Friday 6 November/ })).toBeVisible()
  await page.getByRole('button', { name: 'Previous day' }).click()
  await expect(page.getByRole('heading', { name: /Thursday 5 November/ })).toBeVisible()
})

test('every form is clean for assistive tools, with all that it folds away', async ({ page, host }) => {
  await page.goto(host.url())
  await open(page, 'journal')
  for (const kind of [
    'Soreness check-in',
    'Night of sleep',
    'How the day was',
    'Resting heart',
    'Injured or ill',
    'Workout',
    'Rest day',
    'Nap',
    'Recovery aid',
    'Note',
    'Plan',
  ]) {
    await add(page, kind)
    const form = page.getByRole('dialog')
    for (const fold of await form.locator('summary').all()) await fold.click()
    await expectNoSeriousAxe(page)
    await page.keyboard.press('Escape')
    await expect(form, kind).toBeHidden()
  }
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expectNoSeriousAxe(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'All kinds' }).click()
  await expectNoSeriousAxe(page)
})

test('a sharp place that hurts at rest is said beside its number, on the map and as a list', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await open(page, 'journal/2025-03-10')
  await add(page, 'Soreness check-in')
  await page.getByLabel('Time', { exact: true }).fill('12:00')
  await place(page, 'calf:left:back').focus()
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  const chooser = page.getByRole('dialog', { name: 'Soreness of left calf' })
  await chooser.getByRole('button', { name: 'Sharp' }).click()
  await chooser.getByLabel('left calf: pain at rest or at night').selectOption('yes')
  await expectNoSeriousAxe(page)
  await expect(place(page, 'calf:left:back')).toHaveAccessibleName(
    'left calf, 4 of 10, sharp, at rest or at night too',
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'As a list' }).click()
  await expect(page.getByLabel('Calf left: pain at rest or at night')).toHaveValue('yes')
  await page.getByRole('button', { name: 'Dull' }).click()
  await expectNoSeriousAxe(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('dull, at rest or at night too').first()).toBeVisible()
})

test('the journal is narrowed by kind, place and race, and a day found opens', async ({ page, host }) => {
  await page.goto(host.url())
  await seed(page, [
    {
      ...written(1, '2025-03-09'),
      kind: 'workout',
      modality: 'run',
      startedAt: '2025-03-09T09:00:00Z',
      race: { name: 'Canal Half' },
    },
    {
      ...written(2, '2025-03-11'),
      kind: 'soreness',
      checkedAt: '2025-03-11T12:00:00Z',
      ratings: [{ region: 'calf', side: 'left', value: 3 }],
    },
    { ...written(3, '2025-03-12'), kind: 'note', text: 'Calf is better' },
    { ...written(4, '2025-05-01'), kind: 'note', text: 'Spring' },
    { ...written(5, '2025-05-02'), kind: 'state', state: 'ill' },
  ])
  await open(page, 'journal/2025-05-01')
  const found = page.getByRole('region', { name: 'What was found' })
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('calf')
  await expect(found.getByRole('status')).toHaveText('2 entries on 2 days')
  await page.getByRole('button', { name: 'All kinds' }).click()
  await page.getByLabel('Place of the body').selectOption('Calf')
  await expect(found.getByRole('status')).toHaveText('1 entry on 1 day')
  await page.getByRole('button', { name: 'No filters' }).click()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'All kinds' }).click()
  await page.getByLabel('Days 0 to 10 after').selectOption({ label: 'Canal Half, 9 March 2025' })
  await expect(found.getByRole('status')).toHaveText('3 entries on 3 days')
  await page.getByRole('checkbox', { name: 'Notes' }).check()
  await expect(found.getByRole('status')).toHaveText('1 entry on 1 day')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '2 filters' })).toBeFocused()
  await found.getByRole('link', { name: /12 March 2025/ }).click()
  await expect(page.getByRole('heading', { name: /12 March/ })).toBeFocused()
  await open(page, 'journal/2025-05-02')
  await expect(page.getByRole('button', { name: /2 May 2025, ill, soreness not logged/ })).toBeVisible()
  await expectNoSeriousAxe(page)
})

test('slim places of the body map can be hit in their middle where it is drawn 300 px wide', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Open the page' }).click()
  await page.locator('.body-map').evaluate((map) => {
    map.style.width = '300px'
  })
  for (const key of [
    'sacroiliac:left:back',
    'sacroiliac:right:back',
    'it_band:left:front',
    'it_band:right:back',
  ]) {
    const wide = await page.locator(`[data-wide="${key}"]`).boundingBox()
    expect(Math.min(wide?.width ?? 0, wide?.height ?? 0), key).toBeGreaterThanOrEqual(24)
    const drawn = await place(page, key).locator('.body-map-patch').boundingBox()
    const hit = await page.evaluate(
      ([left, top]) =>
        document
          .elementFromPoint(left ?? 0, top ?? 0)
          ?.closest('[data-place]')
          ?.getAttribute('data-place'),
      [(drawn?.x ?? 0) + (drawn?.width ?? 0) / 2, (drawn?.y ?? 0) + (drawn?.height ?? 0) / 2],
    )
    expect(hit).toBe(key)
  }
})

test('today and the journal fit a narrow window without scrolling sideways', async ({ page, host }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(host.url())
  await page.getByRole('button', { name: 'Open the page' }).click()
  const right = (selector: string) =>
    page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().right))
  expect(await right('#check-in-quality .scale-number:last-child')).toBeLessThanOrEqual(
    await right('#check-in-places input'),
  )
  for (const address of ['today', 'journal']) {
    await open(page, address)
    await expectFits(page)
    await expectNoSeriousAxe(page)
  }
})

test('in a narrow window the bar has five places, and the others stand behind More', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(host.url())
  await expect(page.getByRole('banner').getByRole('link')).toHaveText([
    'Today',
    'Session',
    'Journal',
    'Races',
    'Trends',
  ])
  const more = page.getByRole('button', { name: 'More' })
  for (const name of ['Settings', 'Routines']) {
    await more.click()
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('link', { name, exact: true })).toBeHidden()
  }
  await more.press('Enter')
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

type Neighbours = { up: string | null; down: string | null; left: string | null; right: string | null }
const arrows = { up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' } as const

/** The fewest arrows that lead from one place to another. */
function walk(shapes: Record<string, Neighbours>, from: string, to: string): string[] {
  const ways = new Map<string, string[]>([[from, []]])
  for (const [at, way] of ways) {
    if (at === to) return way
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      const next = shapes[at]?.[direction]
      if (next && !ways.has(next)) ways.set(next, [...way, arrows[direction]])
    }
  }
  throw new Error(`No arrows lead from ${from} to ${to}.`)
}

const place = (page: Page, key: string) => page.locator(`[data-place="${key}"]`)

const written = (n: number, day: string) => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  day,
  loggedAt: `${day}T12:00:00Z`,
  rev: 0,
})

async function open(page: Page, address: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${address}`)
}

async function add(page: Page, what: string) {
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: what, exact: true }).click()
}
