// What a runner reads when a file was not read or written.
import { expect, test } from 'vitest'
import { UnreadableFile, Unsaveable } from '../../../src/main/store/durable-file.ts'
import type { Unread } from '../../../src/main/store/envelope.ts'
import {
  goneOn,
  notBroughtUp,
  notCopied,
  notSaved,
  refusedReading,
  unread,
} from '../../../src/main/store/refusals.ts'

const path = '/afterrun/meta.json'
const sentences: [Unread, string][] = [
  [{ type: 'missing' }, 'is missing. Nothing was written in its place.'],
  [{ type: 'empty' }, 'is damaged: it is empty. It was left untouched.'],
  [{ type: 'nul' }, 'is damaged: parts of it are blank. It was left untouched.'],
  [{ type: 'truncated' }, 'is damaged: its end is missing. It was left untouched.'],
  [{ type: 'badJson' }, 'is damaged: its content does not match its checksum. It was left untouched.'],
  [{ type: 'badHash' }, 'is damaged: its content does not match its checksum. It was left untouched.'],
  [
    { type: 'invalid', reason: 'rev: too small' },
    'holds something that Afterrun does not know (rev: too small). It was left untouched.',
  ],
  [
    { type: 'ioError', code: 'EIO' },
    'cannot be read: the disk reports an error (EIO). It was left untouched.',
  ],
  [{ type: 'ioError', code: 'ELOOP' }, 'cannot be read: the system reports ELOOP. It was left untouched.'],
]

test.each(sentences)('the file is named with what is wrong: %o', (why, sentence) => {
  const refusal = { ok: false, fault: 'unreadable_file', message: `The file ${path} ${sentence}` }
  expect(unread(path, why)).toEqual(refusal)
  expect(refusedReading('/afterrun', new UnreadableFile(path, why))).toEqual(refusal)
})

test('a file of a newer version can only be read by that version', () => {
  expect(unread(path, { type: 'futureSchema', schema: 3 })).toEqual({
    ok: false,
    fault: 'read_only',
    message: `The file ${path} was written by a newer version of Afterrun (format 3). That version can open it. It was left untouched.`,
  })
})

test('a value that no file can keep is told by its path', () => {
  expect(notSaved(path, new Unsaveable('value.theme'))).toEqual({
    ok: false,
    fault: 'invalid',
    message: 'This is not saved: it holds a number or a character that a file cannot keep.',
    path: 'value.theme',
  })
})

test('a file that was in the way of bringing a journal up, or of a copy elsewhere, is named with what is wrong', () => {
  const missing = new UnreadableFile(path, { type: 'missing' })
  expect([notBroughtUp('/afterrun', missing).message, notCopied('/stick', missing).message]).toEqual([
    expect.stringContaining(`into the form of this one: the file ${path} is missing. No entry was changed.`),
    `Nothing could be copied to /stick: the file ${path} is missing. Nothing was written in its place.`,
  ])
})

test('how many entries are gone on with is said', () => {
  expect([goneOn(1).message, goneOn(2000).message]).toEqual([
    expect.stringContaining('The one entry that can be read is kept.'),
    expect.stringContaining('The 2,000 entries that can be read are kept.'),
  ])
})

test('a bug is no refusal', () => {
  expect(() => notSaved(path, new TypeError('bug'))).toThrow('bug')
  expect(() => refusedReading(path, new TypeError('bug'))).toThrow('bug')
})
