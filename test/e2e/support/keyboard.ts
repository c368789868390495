// A runner without a mouse: everything here is keys, and looking where the focus went.
import { expect, type Locator, type Page } from '@playwright/test'

export function keysOf(page: Page) {
  const press = (key: string, times = 1) => repeat(times, () => page.keyboard.press(key))
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

  /** Tabs on until it has the focus. */
  async function tabTo(target: Locator) {
    await target.waitFor()
    for (let steps = 0; steps < 150; steps += 1) {
      if (await isFocused(target)) return
      await press('Tab')
    }
    throw new Error(`Tab does not reach ${target}.`)
  }

  async function arrowTo(target: Locator) {
    await target.waitFor()
    for (let steps = 0; steps < 30; steps += 1) {
      if (await isFocused(target)) return
      await press('ArrowDown')
    }
    throw new Error(`The arrow does not reach ${target}.`)
  }

  const sheet = page.getByRole('dialog')
  const addButton = page.getByRole('button', { name: 'Add', exact: true })

  return {
    press,
    tabTo,
    async open(pageNumber: number) {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await press(`Control+${pageNumber}`)
    },
    /** Opens the form of a new entry. */
    async add(what: string) {
      await tabTo(addButton)
      await press('Enter')
      await arrowTo(page.getByRole('menuitem', { name: what, exact: true }))
      await press('Enter')
      await sheet.waitFor()
    },
    /** Opens the menu of an entry and chooses from it. */
    async choose(entry: string, what: string) {
      await tabTo(page.getByRole('button', { name: `Change or delete ${entry}`, exact: true }))
      await press('Enter')
      await arrowTo(page.getByRole('menuitem', { name: what, exact: true }))
      await press('Enter')
    },
    async write(label: string, text: string) {
      await tabTo(sheet.getByLabel(label, { exact: true }))
      await press('Control+a')
      await page.keyboard.type(text)
    },
    async tick(label: string) {
      await tabTo(sheet.getByLabel(label, { exact: true }))
      await press('Space')
    },
    /** Opens what is folded away. */
    async unfold() {
      await tabTo(sheet.locator('summary'))
      await press('Enter')
    },
    /** A number of a row: Tab goes to the row, arrows and their turn to the number. */
    async rate(row: string, number: number) {
      const group = sheet.getByRole('group', { name: row })
      await tabTo(group.getByRole('radio').first())
      await press('Space')
      await press('ArrowRight', number - Number(await group.getByRole('radio').first().evaluate(numberOf)))
    },
    async save(button = 'Save') {
      await tabTo(sheet.getByRole('button', { name: button, exact: true }))
      await press('Enter')
      await expect(sheet).toBeHidden()
    },
    /** Saving that is refused with this sentence; the sheet stays open. */
    async refused(sentence: string) {
      await tabTo(sheet.getByRole('button', { name: 'Save', exact: true }))
      await press('Enter')
      await expect(sheet.getByText(sentence)).toBeVisible()
    },
  }
}

function numberOf(radio: Element): string {
  return radio.parentElement?.textContent ?? ''
}

async function repeat(times: number, act: () => Promise<void>) {
  for (let time = 0; time < times; time += 1) await act()
}
