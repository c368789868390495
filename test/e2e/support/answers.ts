// The answers that a page gets from its host, where a test goes on once something was acknowledged.
import type { Page, Response } from '@playwright/test'
import type { Method } from '../../../src/shared/contract/api.ts'

/** The next answer to a call of `method`; asked for before the press that makes the call. */
export function answerTo(page: Page, method: Method): Promise<Response> {
  return page.waitForResponse((response) => {
    const request = response.request()
    return request.url().endsWith('/call') && request.postDataJSON()?.method === method
  })
}
