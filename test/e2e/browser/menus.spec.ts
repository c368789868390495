// Menus and the panels beside a button in a real browser: inside the window wherever they open, by keyboard, and over everything.
import type { Locator, Page } from '@playwright/test'
import { expectNoAxe } from '../support/axe.ts'
import { expect, test } from '../support/browser-test.ts'
import { keysOf } from '../support/keyboard.ts'
import { seed } from '../support/seed.ts'

test.use({ locale: 'en-GB' })

const day = '2026-11-22'
const notes = Array.from({ length: 14 }, (_, index) => ({
  id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  kind: 'note' as const,
  day,
  loggedAt: `${day}T12:00:00Z`,
  rev: 0,
  text: `Line ${index + 1}`,
}))

test('a menu at the foot of the window opens upwards, and none is cut', async ({ page, host }) => {
  await page.goto(host.url())
  await seed(page, notes)
  await open(page, `journal/${day}`)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 640 })
    const button = page.getByRole('button', { name: /^Change or delete/ }).nth(3)
    await button.evaluate((element) => element.scrollIntoView({ block: 'end' }))
    const foot = await boxOf(button)
    await page.setViewportSize({ width, height: Math.ceil(foot.y + foot.height + 60) })
    await button.click()
    await expectInside(page, 'menu')
    const menu = await boxOf(page.getByRole('menu'))
    expect(menu.y + menu.height).toBeLessThanOrEqual((await boxOf(button)).y)
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
    await page.setViewportSize({ width, height: 640 })

    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expectInside(page, 'menu')
    await expectNoAxe(page)
    await page.keyboard.press('Escape')
  }
})

test('a menu is walked and left by keys, and letters mean its items, not the page', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await open(page, 'journal')
  const { press, tabTo } = keysOf(page)
  const add = page.getByRole('button', { name: 'Add', exact: true })
  await tabTo(add)
  await press('ArrowUp')
  await expect(page.getByRole('menuitem').last()).toBeFocused()
  await press('Home')
  await page.keyboard.type('nig')
  await expect(page.getByRole('menuitem', { name: 'Night of sleep' })).toBeFocused()
  await press('Tab')
  await expect(page.getByRole('menu')).toBeHidden()
  await press('Shift+Tab')
  await expect(add).toBeFocused()
  await press('Enter')
  await press('Shift+Tab')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(add).not.toBeFocused()
})

test('the filters of the journal open beside their button, are set by keys and give the focus back', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await open(page, 'journal')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 640 })
    const button = page.getByRole('button', { name: 'All kinds' })
    await button.press('Enter')
    await expectInside(page, 'group', 'Filters')
    await expectNoAxe(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
    await button.click()
    await page.getByRole('heading', { level: 1 }).click()
    await expect(page.getByRole('group', { name: 'Filters' })).toBeHidden()
  }
})

async function expectInside(page: Page, role: 'menu' | 'group', name?: string) {
  const box = await boxOf(page.getByRole(role, name ? { name } : {}))
  const window = page.viewportSize() ?? { width: 0, height: 0 }
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(window.width)
  expect(box.y + box.height).toBeLessThanOrEqual(window.height)
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} is not drawn.`)
  return box
}

async function open(page: Page, address: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${address}`)
}
