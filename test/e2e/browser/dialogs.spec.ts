// A form over the page in a real browser: a press of Save too many, Escape at a bad moment, a save that is refused.
import type { Page, Route } from '@playwright/test'
import { expectNoAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'

test.use({ locale: 'en-GB' })

test('a slow save is one entry, whatever is pressed meanwhile, and the focus is back where it came from', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  const { form, saves } = await writeNight(page)
  await form.getByLabel('Woke up').press('Enter')
  await page.keyboard.press('Enter')
  const save = form.getByRole('button', { name: 'Save' })
  await save.dblclick({ force: true })
  await expect(form.getByText('Saving…')).toBeVisible()
  await expect(save).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  // With the focus on nothing Escape is the browser's own.
  await form.getByText('Saving…').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(form).toBeVisible()
  await expectNoAxe(page)
  expect(saves.waiting).toHaveLength(1)

  await saves.letGo()
  await expect(form).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeFocused()
  await expect(page.getByRole('heading', { name: /^Night of 7 h 50/ })).toHaveCount(1)
})

test('a refused save says why on the sheet, keeps what was written, and can be tried again', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  const { form, saves } = await writeNight(page)
  await form.getByLabel('Woke up').press('Enter')
  await saves.refuse('The night ends before it begins.')
  await expect(form.getByRole('alert')).toHaveText('The night ends before it begins.')
  await expect(form.getByLabel('Woke up')).toBeFocused()
  await expect(form.getByLabel('Lights out')).toHaveValue('22:50')

  await form.getByRole('heading').click()
  await page.keyboard.press('Escape')
  await expect(form.getByText('What you wrote is not saved.')).toBeVisible()
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Save' }).click()
  await saves.letGo()
  await expect(form).toBeHidden()
  await expect(page.getByRole('heading', { name: /^Night of 7 h 50/ })).toHaveCount(1)
})

async function writeNight(page: Page) {
  await page.evaluate(() => {
    location.hash = '#/journal'
  })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Night of sleep', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Lights out').fill('22:50')
  await form.getByLabel('Woke up').fill('6:40')
  return { form, saves: await heldSaves(page) }
}

/** Saves that wait until they are let go or refused. */
async function heldSaves(page: Page) {
  const waiting: Route[] = []
  await page.route('**/call', async (route) => {
    const { method } = route.request().postDataJSON() as { method: string }
    if (method === 'journal.save') waiting.push(route)
    else await route.continue()
  })
  const next = async () => {
    await expect.poll(() => waiting.length).toBe(1)
    return waiting.pop() as Route
  }
  return {
    waiting,
    letGo: async () => (await next()).continue(),
    refuse: async (message: string) =>
      (await next()).fulfill({ json: { ok: false, fault: 'invalid', path: 'wokeAt', message } }),
  }
}
