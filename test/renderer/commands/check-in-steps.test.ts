// The keys of the check-in.
import { expect, it } from 'vitest'
import { commandOf, keyOfStep, stepAfter, steps } from '../../../src/renderer/commands/check-in-steps.ts'

it('gives each part a letter of its own, apart from Y and N', () => {
  expect(new Set([...steps.map(({ key }) => key), 'Y', 'N']).size).toBe(steps.length + 2)
})

it('knows what a letter asks for, large or small', () => {
  expect(['y', 'N', 's', 'x', 'Enter'].map(commandOf)).toEqual([
    { type: 'same' },
    { type: 'nothing_else' },
    { type: 'go', to: 'check-in-sleep' },
    null,
    null,
  ])
  expect(keyOfStep('check-in-quality')).toBe('Q')
})

it('goes on from the places to the last scale', () => {
  const visited = ['check-in-places']
  for (let next = stepAfter('check-in-places'); next; next = stepAfter(next)) visited.push(next)
  expect(visited).toEqual(steps.map(({ id }) => id))
  expect(stepAfter('elsewhere')).toBe(null)
})
