// Many files are read a few at a time, and their reading can be called off.
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readFiles, withoutTraces } from '../../../../src/renderer/entries/import/read-files.ts'
import type { Client } from '../../../../src/renderer/state/client.ts'
import type { ReadFile } from '../../../../src/shared/journal/read-file.ts'

const aFile = (name: string) => new File([name], name)
const many = Array.from({ length: 9 }, (_, at) => aFile(`${at}.fit`))
const refusal = { ok: false, fault: 'unreadable_file', message: 'This is no FIT file.' } as const

test('no more than four are on their way, and the answers stand in the order of the files', async () => {
  let underWay = 0
  let most = 0
  const done: number[] = []
  const client: Pick<Client, 'readFile' | 'openArchive'> = {
    openArchive: async () => refusal,
    async readFile(name) {
      underWay += 1
      most = Math.max(most, underWay)
      await setImmediate()
      underWay -= 1
      return { ...refusal, message: `${name} is no FIT file.` }
    },
  }
  const signal = new AbortController().signal
  const read = await readFiles(many, { client, signal, onRead: (count) => done.push(count) })
  expect(most).toBe(4)
  expect(read).toEqual(
    many.map(({ name }) => ({ type: 'refused', fileName: name, message: `${name} is no FIT file.` })),
  )
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('after it was called off no further file is read', async () => {
  const call = new AbortController()
  const asked: string[] = []
  const client: Pick<Client, 'readFile' | 'openArchive'> = {
    openArchive: async () => refusal,
    async readFile(name) {
      asked.push(name)
      if (asked.length === 4) call.abort()
      return refusal
    },
  }
  const read = await readFiles(many, { client, signal: call.signal, onRead: () => {} })
  expect(asked).toHaveLength(4)
  expect(read).toHaveLength(4)
})

test('what systems leave in folders is not looked at', () => {
  const names = ['.DS_Store', 'Thumbs.db', 'run.fit', 'desktop.ini']
  expect(withoutTraces(names.map(aFile)).map(({ name }) => name)).toEqual(['run.fit'])
})

test('what is in a zip is read like the files beside it, and what else it holds is counted', async () => {
  const closed: string[] = []
  const inside = { workouts: [] } as unknown as ReadFile
  const client: Pick<Client, 'readFile' | 'openArchive'> = {
    readFile: async () => refusal,
    openArchive: async () => ({
      ok: true,
      value: {
        content: { fileNames: ['1.fit.gz', '2.gpx'], others: 3 },
        read: async (at) => (at === 0 ? { ok: true, value: inside } : refusal),
        close: () => closed.push('closed'),
      },
    }),
  }
  const progress: [number, number][] = []
  const read = await readFiles([aFile('export.zip'), aFile('a.fit')], {
    client,
    signal: new AbortController().signal,
    onRead: (done, all) => progress.push([done, all]),
  })
  expect(read).toEqual([
    { type: 'refused', fileName: 'a.fit', message: refusal.message },
    { type: 'read', fileName: '1.fit.gz', file: inside },
    { type: 'refused', fileName: '2.gpx', message: refusal.message },
    { type: 'refused', fileName: 'export.zip', message: '3 files of other kinds in it were left out.' },
  ])
  expect(progress.at(-1)).toEqual([4, 4])
  expect(closed).toEqual(['closed'])
})

test('a zip that cannot be opened says why', async () => {
  const client: Pick<Client, 'readFile' | 'openArchive'> = {
    readFile: async () => refusal,
    openArchive: async () => ({ ...refusal, message: 'This zip file is damaged.' }),
  }
  const signal = new AbortController().signal
  expect(await readFiles([aFile('export.ZIP')], { client, signal, onRead: () => {} })).toEqual([
    { type: 'refused', fileName: 'export.ZIP', message: 'This zip file is damaged.' },
  ])
})
