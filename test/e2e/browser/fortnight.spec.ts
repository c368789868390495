// A fortnight written by keyboard alone: every kind of entry, changed, moved, deleted, taken back, and there after a restart.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test.ts'
import { keysOf } from '../support/keyboard.ts'

test.use({ locale: 'en-GB' })
test.setTimeout(180_000)

const days = Array.from({ length: 14 }, (_, index) => `2025-03-${String(3 + index).padStart(2, '0')}`)
const raceDay = '2025-03-09'
const journalPage = 4

test('a fortnight is filled by keyboard, changed, taken back, and found again after a restart', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  const keys = keysOf(page)
  await keys.open(journalPage)
  await page.getByRole('heading', { name: 'Journal' }).waitFor()

  for (const [index, day] of days.entries()) {
    await keys.add('Night of sleep')
    await keys.write('Day on which it ended', day)
    await keys.write('Or hours slept', `7:${String(10 + index)}`)
    await keys.press('Enter')
    await closed(page)
    await keys.add('Soreness check-in')
    await keys.write('Day', day)
    await keys.write('Time', '7:30')
    if (index < 7) await keys.tick('Nothing is sore')
    else {
      await keys.tabTo(page.locator('[data-place="quads:left:front"]'))
      await keys.press(String(14 - index))
      await keys.tabTo(page.getByRole('checkbox', { name: 'Nothing else is sore' }))
    }
    await keys.press('Enter')
    await closed(page)
  }

  for (const [index, day] of days.slice(0, 4).entries()) {
    await keys.add('Workout')
    await keys.write('Day', day)
    await keys.write('Start', '18:00')
    await keys.write('Distance', `${8 + index},5`)
    await keys.write('Pace', '5.30')
    await keys.press('Enter')
    await closed(page)
  }
  await keys.add('Workout')
  await keys.write('Day', raceDay)
  await keys.write('Start', '9')
  await keys.write('Duration', '1:45:30')
  await keys.write('Distance', '21,1')
  await keys.rate('How hard was it?', 9)
  await keys.tick('This was a race')
  await keys.write('Name of the race', 'Canal Half')
  await keys.unfold()
  await keys.write('Climb', '80')
  await keys.rate('Legs before', 2)
  await keys.save()

  await keys.add('Injured or ill')
  await keys.write('Day', '2025-03-12')
  await keys.write('Note', 'A cold')
  await keys.save()
  await keys.add('Rest day')
  await keys.write('Day', '2025-03-10')
  await keys.save()
  await keys.add('Nap')
  await keys.write('Day', '2025-03-10')
  await keys.refused('Say how long the nap was, or when it began.')
  await keys.write('Start', '14:00')
  await keys.write('How long', '25')
  await keys.save()
  await keys.add('Recovery aid')
  await keys.write('Day', '2025-03-10')
  await keys.tabTo(page.getByRole('dialog').getByLabel('Aid', { exact: true }))
  await keys.press('End')
  await keys.refused('An aid of your own needs a name.')
  await keys.write('Its name', 'Sauna')
  await keys.write('How long', '15')
  await keys.save()
  await keys.add('How the day was')
  await keys.refused('Answer at least one of these, or write a note.')
  await keys.write('Day', '2025-03-10')
  await keys.rate('Freshness', 5)
  await keys.rate('Mood', 2)
  await keys.save()
  await keys.add('Resting heart')
  await keys.write('Day', '2025-02-30')
  await keys.refused('This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.')
  await keys.write('Day', '2025-03-10')
  await keys.write('Resting heart rate', '20')
  await keys.refused('A resting heart rate is between 25 and 150 beats a minute.')
  await keys.write('Resting heart rate', '49')
  await keys.save()
  await keys.add('Plan')
  await keys.write('Day', '2025-03-29')
  await keys.write('Name', 'Hill race')
  await keys.save()
  await keys.add('Note')
  await keys.write('Day', '2025-03-10')
  await keys.refused('A note needs some words.')
  await keys.write('Note', 'Stairs are a joke')
  await keys.save()

  await test.step('an edit, a move and a deletion, each taken back and done again', async () => {
    await search(page, 'canal')
    await expect(found(page)).toHaveText('1 entry on 1 day')
    await keys.choose('Canal Half, 1:45:30', 'Edit')
    await keys.write('Duration', '1:44:59')
    await keys.save()
    await expect(entry(page, 'Canal Half, 1:44:59')).toBeVisible()
    await keys.press('Control+z')
    await expect(entry(page, 'Canal Half, 1:45:30')).toBeVisible()
    await keys.press('Control+Shift+z')
    await expect(entry(page, 'Canal Half, 1:44:59')).toBeVisible()

    await search(page, 'cold')
    await keys.choose('Ill', 'Move to another day')
    await keys.write('To', '2025-03-13')
    await keys.save('Move')
    const illness = page.getByRole('link', { name: /13 March 2025/ })
    await expect(illness).toBeVisible()
    await keys.press('Control+z')
    await expect(illness).toBeHidden()
    await keys.press('Control+Shift+z')
    await expect(illness).toBeVisible()

    await search(page, 'stairs')
    await keys.choose('Note', 'Delete')
    await expect(found(page)).toContainText('Nothing was found')
    await keys.press('Control+z')
    await expect(entry(page, 'Note')).toBeVisible()
    await search(page, 'sauna')
    await keys.choose('Sauna', 'Delete')
    await expect(found(page)).toContainText('Nothing was found')
  })

  await search(page, '')
  await expect(found(page)).toHaveText('40 entries on 15 days')
  const written = await told(page)
  expect(written[0]).toContain('Planned: Hill race')
  expect(written.join('\n')).toContain('effort 9')
  expect(written.join('\n')).toContain('Run, 46:45 min')
  expect(written.join('\n')).not.toContain('Sauna')

  await page.goto('about:blank')
  await host.restart()
  await page.goto(host.url())
  await keys.open(journalPage)
  await keys.tabTo(page.getByRole('radio', { name: 'Calendar' }))
  await keys.press('ArrowRight')
  await expect(found(page)).toHaveText('40 entries on 15 days')
  expect(await told(page)).toEqual(written)

  await keys.tabTo(page.getByRole('link', { name: /\b9 March 2025/ }))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: /\b9 March/ })).toBeFocused()
  await expect(page.getByRole('button', { name: /\b9 March.*race, Canal Half/ })).toBeVisible()
})

const found = (page: Page) => page.locator('.found-header p')
const entry = (page: Page, title: string) => page.getByRole('heading', { name: title, exact: true })

/** Every day of the timeline in its own words. */
function told(page: Page): Promise<string[]> {
  return page.locator('.found-day').allInnerTexts()
}

async function closed(page: Page) {
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** The slash goes to the search from everywhere but a field. */
async function search(page: Page, words: string) {
  const field = page.getByRole('searchbox')
  if (!(await field.evaluate((element) => element === document.activeElement))) await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+a')
  if (words === '') await page.keyboard.press('Backspace')
  else await page.keyboard.type(words)
  await expect(field).toHaveValue(words)
}
