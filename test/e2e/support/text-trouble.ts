// Finds words that print over words, and words that are cut, in what the page shows now.
import type { Page } from '@playwright/test'

/** Each pair of texts that overlap by more than a hair, and each text that its box cuts; nothing where all can be read. */
export function textTrouble(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Box = { text: string; owner: Element; x: number; y: number; right: number; bottom: number }
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden, [hidden], .rail, .body-map-number, dialog:not([open])')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const boxes: Box[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!owner || text === '' || !isSeen(owner)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { x, y, right, bottom, width, height } of range.getClientRects())
        if (width > 1 && height > 1) boxes.push({ text, owner, x, y, right, bottom })
    }
    const over = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.x, other.x)
        // Lines stand close to each other: letters meet only where more than the room between lines is shared.
        const height = Math.min(one.bottom - one.y, other.bottom - other.y)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y)
        const isSame = one.owner === other.owner && one.text === other.text
        return across > 2 && down > height * 0.35 && !isSame ? [`"${one.text}" over "${other.text}"`] : []
      }),
    )
    const cut = [...new Set(boxes.map(({ owner }) => owner))].flatMap((owner) => {
      const { overflowX, overflowY } = getComputedStyle(owner)
      const isCut =
        (overflowX !== 'visible' && owner.scrollWidth > owner.clientWidth + 1) ||
        (overflowY === 'hidden' && owner.scrollHeight > owner.clientHeight + 1)
      return isCut ? [`"${owner.textContent}" is cut`] : []
    })
    const out = boxes
      .filter(({ x, right }) => x < -1 || right > innerWidth + 1)
      .map(({ text }) => `"${text}" stands outside the window`)
    return [...new Set([...over, ...cut, ...out])]
  })
}
