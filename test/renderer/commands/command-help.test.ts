// The list of keys: every command is in it, each key of a place does one thing, and it says the keys of this computer.
import { expect, it } from 'vitest'
import { checkInRows, steps } from '../../../src/renderer/commands/check-in-steps.ts'
import { helpPlaces, keyLines } from '../../../src/renderer/commands/command-help.ts'
import { playerCommands } from '../../../src/renderer/commands/player-commands.ts'
import { appCommand, appCommandIds } from '../../../src/shared/commands/app-commands.ts'

const rowsOf = (place: string) => helpPlaces.find(({ title }) => title === place)?.rows ?? []

it('has every command that has a key', () => {
  const withKey = appCommandIds.map(appCommand).filter(({ keys }) => keys.length > 0)
  expect(rowsOf('Everywhere')).toEqual(withKey)
  expect(rowsOf('A routine being played')).toEqual(Object.values(playerCommands))
  expect(rowsOf('Check-in on Today')).toEqual(checkInRows)
  expect(checkInRows.map(({ does }) => does)).toEqual(expect.arrayContaining(steps.map(({ does }) => does)))
})

it('gives each key of a place one meaning, and no place a key that means something everywhere', () => {
  const everywhere = rowsOf('Everywhere').flatMap(({ keys }) => keys)
  for (const { title, rows } of helpPlaces) {
    const own = rows.flatMap(({ keys }) => keys)
    const all = title === 'Everywhere' ? own : [...everywhere, ...own]
    const names = all.map(({ key, mod, shift }) => JSON.stringify([key, mod, shift]))
    expect(names, title).toEqual([...new Set(names)])
    expect(new Set(rows.map(({ does }) => does)).size, title).toBe(rows.length)
  }
})

it('writes the keys as they are on this computer', () => {
  const undoRedo = rowsOf('Everywhere').slice(0, 2)
  const keysFor = (isMac: boolean) =>
    keyLines(undoRedo, { isMac, isDesktop: true }).map(({ keys }) => keys.map((caps) => caps.join(' ')))
  expect(keysFor(false)).toEqual([['Ctrl Z'], ['Ctrl Shift Z', 'Ctrl Y']])
  expect(keysFor(true)).toEqual([['⌘ Z'], ['⇧ ⌘ Z', '⌘ Y']])
})

it('tells of the keys of the menu bar only where there is one', () => {
  const told = (isDesktop: boolean) =>
    keyLines(rowsOf('Everywhere'), { isMac: false, isDesktop }).flatMap(({ keys }) =>
      keys.map((caps) => caps.join(' ')),
    )
  expect(told(true)).toEqual(expect.arrayContaining(['Ctrl N', 'Ctrl O', 'Ctrl ,', 'Ctrl P']))
  expect(told(false)).toContain('Ctrl P')
  expect(told(false).filter((keys) => ['Ctrl N', 'Ctrl O', 'Ctrl ,'].includes(keys))).toEqual([])
})
