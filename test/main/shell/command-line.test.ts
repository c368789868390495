// The words on the command line that are ours.
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseOptions } from '../../../src/main/host/options.ts'
import { ownWords, profileFolder } from '../../../src/main/shell/command-line.ts'

test('the folder is found among the words of Electron and Chromium', () => {
  const lines = [
    ['electron', '--no-sandbox', '--inspect=0', '.', '--data', 'here', '--lang=de'],
    ['Afterrun', '--data=here', '--enable-logging'],
    ['Afterrun', '--enable-logging', '.'],
    ['Afterrun', '--database=x'],
    ['Afterrun', '--data'],
    ['Afterrun', '--verify', '--data=here', '.'],
    ['Afterrun', '--verify'],
  ]
  expect(lines.map(ownWords)).toEqual([
    ['--data', 'here'],
    ['--data=here'],
    [],
    [],
    ['--data'],
    ['--verify', '--data=here'],
    ['--verify'],
  ])
})

test('what is found is read like on the command line of the browser host', () => {
  expect([parseOptions(ownWords(['.', '--data', 'here'])), parseOptions(ownWords(['--data']))]).toMatchObject(
    [
      { ok: true, value: { folder: resolve('here') } },
      { ok: false, fault: 'invalid' },
    ],
  )
})

test('the default journal keeps the default profile, and each other folder has its own', () => {
  const [first, again, other] = ['/one', '/one', '/two'].map((folder) => profileFolder('/profile', folder))
  expect(profileFolder('/profile', null)).toBe('/profile')
  expect(first).toBe(again)
  expect(new Set(['/profile', first, other]).size).toBe(3)
})
