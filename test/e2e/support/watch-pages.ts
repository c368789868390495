// Notes every console error or warning (Chromium reports breaches of the content security policy there) and every uncaught error.
import type { BrowserContext } from '@playwright/test'

/** The list grows while the pages live. */
export function watchPages(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(error.error().stack ?? error.error().message))
  return problems
}
