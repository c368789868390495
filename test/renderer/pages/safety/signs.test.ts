import { expect, test } from 'vitest'
import { ordinary, safetyLevels, silence } from '../../../../src/renderer/pages/safety/signs.ts'

test('every rule of the screen has its sign under what to do about it', () => {
  expect(safetyLevels.map(({ level, signs }) => [level, signs.length])).toEqual([
    ['emergency', 5],
    ['urgent', 4],
    ['see_clinician', 6],
    ['watch', 5],
  ])
})

test('no diagnosis is named, no risk is given, and nobody is told that all is well', () => {
  const said = [...safetyLevels.flatMap(({ title, advice, signs }) => [title, advice, ...signs]), ordinary]
  for (const text of [...said, silence])
    expect(text).not.toMatch(/you have|injury|risk|all clear|safe to|heals?\b|thrombosis|rhabdo|fracture/i)
})

test('no country’s emergency number is given', () => {
  for (const { advice } of safetyLevels) expect(advice).not.toMatch(/\d/)
})
