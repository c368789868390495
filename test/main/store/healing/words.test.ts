// What a runner is told of damaged files, many at once too.
import { expect, test } from 'vitest'
import type { Findings } from '../../../../src/main/store/healing/mending.ts'
import { sentencesOf } from '../../../../src/main/store/healing/words.ts'

type MonthFinding = Findings['months'][number]

const missing: MonthFinding = {
  path: '/afterrun/journal/2026-09.json',
  flaw: { type: 'unread', why: { type: 'missing' } },
  bytes: null,
  from: 'backup',
  unchecked: 0,
  missing: null,
  lost: 0,
  isSure: true,
}

test('several months that are missing and come from one place are one sentence', () => {
  const months = ['09', '10', '11'].map((month) => ({
    ...missing,
    path: `/afterrun/journal/2026-${month}.json`,
  }))
  const files = '3 files from /afterrun/journal/2026-09.json to /afterrun/journal/2026-11.json'
  expect(said(months, true)).toEqual([
    `${files} were missing. Their entries come from the newest backup and the log. Nothing is missing.`,
  ])
  expect(said(months, false)).toEqual([
    `${files} are missing. Their entries can come from the newest backup and the log. Nothing is missing.`,
  ])
})

test('a month that nobody knows of is said before it is taken in, and after', () => {
  const appeared: MonthFinding = { ...missing, flaw: { type: 'appeared' }, from: 'file' }
  const path = 'The file /afterrun/journal/2026-09.json'
  expect([...said([appeared], false), ...said([appeared], true)]).toEqual([
    `${path} is not known to the other files. Its entries can be taken in.`,
    `${path} was not known to the other files. Its entries were taken in.`,
  ])
})

test('how many entries could not be checked is said, and how many changes may be missing', () => {
  const bytes = Buffer.from('{')
  const torn: MonthFinding = { ...missing, bytes, from: 'file', unchecked: 3, lost: 2 }
  expect(said([torn], true)).toEqual([
    'The file /afterrun/journal/2026-09.json was missing. Its entries come from what could be read of it; 3 of them were read from the damaged file and could not be checked. At most 2 changes to it are missing.',
  ])
})

function said(months: MonthFinding[], isWritten: boolean): string[] {
  const sentences = sentencesOf({ months, log: null, meta: null }, isWritten ? new Map() : null)
  return sentences.map(({ message }) => message)
}
