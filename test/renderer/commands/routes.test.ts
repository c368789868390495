import { expect, test } from 'vitest'
import { hrefOfReport, hrefTo, reportOf, routeOf } from '../../../src/renderer/commands/routes.ts'
import { day } from '../../../src/shared/base/day.ts'

test('an address names a page and what it is about', () => {
  expect(routeOf(hrefTo('races', 'a b/c'))).toEqual({ page: 'races', about: 'a b/c' })
  expect(routeOf('#/nowhere')).toEqual({ page: 'today', about: null })
})

test('an address that was cut in the middle of a character still opens its page', () => {
  expect(routeOf('#/journal/%E0%A4%A')).toEqual({ page: 'journal', about: null })
})

test('the address of a report names its days, and none that are no days or run backwards', () => {
  const days = { from: day('2026-08-27'), to: day('2026-11-24') }
  expect(reportOf(routeOf(hrefOfReport(days)).about)).toEqual(days)
  expect(
    ['report-2026-02-30..2026-03-02', 'report-2026-03-02..2026-03-01', '90', null].map(reportOf),
  ).toEqual([...[null, null, null, null]])
})
