// The keys of the player.
import { expect, test } from 'vitest'
import { commandOf } from '../../../src/renderer/commands/player-commands.ts'

const press = (key: string, far = false) => commandOf({ key, code: '', ctrl: false, repeat: false }, far)

test('each key of the help does what it says, in either case', () => {
  expect(
    [' ', 'ArrowRight', 'ArrowLeft', 'd', 'D', 'e', 'r', 'm', 'f', 'w', '?'].map((key) => press(key)),
  ).toEqual([
    'pause',
    'next',
    'previous',
    'done',
    'done',
    'ease_off',
    'restart_step',
    'mute',
    'far',
    'mini',
    'help',
  ])
})

test('a presenter goes on and back with its page keys', () => {
  expect(['PageDown', 'PageUp'].map((key) => press(key))).toEqual(['next', 'previous'])
})

test('other keys do nothing at the desk and go on across the room', () => {
  expect(['x', 'Enter', '1'].map((key) => press(key))).toEqual([null, null, null])
  expect(['x', 'Enter', '1'].map((key) => press(key, true))).toEqual(['next', 'next', 'next'])
})

test('across the room Space still pauses, and keys of the computer stay with it', () => {
  expect([' ', 'Tab', 'Escape', 'Shift', 'F11', 'AudioVolumeUp'].map((key) => press(key, true))).toEqual([
    'pause',
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a held key and a key with Ctrl are left alone', () => {
  expect(commandOf({ key: 'ArrowRight', code: 'ArrowRight', ctrl: false, repeat: true }, false)).toBe(null)
  expect(commandOf({ key: 'r', code: 'KeyR', ctrl: true, repeat: false }, false)).toBe(null)
})

test('a letter of another script means the key in its place, across the room too', () => {
  const cyrillic = (key: string, code: string) => commandOf({ key, code, ctrl: false, repeat: false }, true)
  expect([cyrillic('ь', 'KeyM'), cyrillic('А', 'KeyF'), cyrillic('ק', 'KeyE')]).toEqual([
    'mute',
    'far',
    'ease_off',
  ])
})
