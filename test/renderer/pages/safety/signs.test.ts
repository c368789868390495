import { expect, test } from 'vitest'
import { howToTick, ordinary, safetyLevels, silence } from '../../../../src/renderer/pages/safety/signs.ts'
import { tickable } from '../../../../src/shared/science/index.ts'

test('every rule of the screen has its sign under what to do about it', () => {
  expect(safetyLevels.map(({ level, lines }) => [level, lines.length])).toEqual([
    ['emergency', 5],
    ['urgent', 4],
    ['see_clinician', 6],
    ['watch', 5],
  ])
})

test('every sign that can be ticked is asked for once', () => {
  const asked = safetyLevels.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.type === 'one' ? [line.sign] : line.type === 'several' ? line.signs : [])),
  )
  expect([...asked].sort()).toEqual([...tickable].sort())
})

test('no diagnosis is named, no risk is given, and nobody is told that all is well', () => {
  const said = [
    ...safetyLevels.flatMap(({ title, advice, lines }) => [title, advice, ...lines.map(({ text }) => text)]),
    ordinary,
    howToTick,
  ]
  for (const text of [...said, silence])
    expect(text).not.toMatch(/you have|injury|risk|all clear|safe to|heals?\b|thrombosis|rhabdo|fracture/i)
})

test('no country’s emergency number is given', () => {
  for (const { advice } of safetyLevels) expect(advice).not.toMatch(/\d/)
})
