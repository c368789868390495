import { expect, test } from 'vitest'
import { hrefTo, routeOf } from '../../../src/renderer/commands/routes.ts'

test('an address names a page and what it is about', () => {
  expect(routeOf(hrefTo('races', 'a b/c'))).toEqual({ page: 'races', about: 'a b/c' })
  expect(routeOf('#/nowhere')).toEqual({ page: 'today', about: null })
})

test('an address that was cut in the middle of a character still opens its page', () => {
  expect(routeOf('#/journal/%E0%A4%A')).toEqual({ page: 'journal', about: null })
})
