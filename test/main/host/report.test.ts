import { expect, test } from 'vitest'
import { bugLines } from '../../../src/main/host/report.ts'

test('a bug is told by its kind and place, without a word of what the runner wrote', () => {
  const note = 'calf hurts\n    at night, and "more"'
  const error = Object.assign(new TypeError(`cannot read ${note}`), { record: { note } })
  const told = bugLines(error)
  expect(told).toMatch(/^TypeError\n {4}at .*report\.test/)
  expect(told).not.toMatch(/calf|night/)
})

test('what is thrown without being an error is told by its type alone', () => {
  expect(bugLines('calf hurts')).toBe('Something that is no error was thrown: string')
})
