// Reads many files, and those inside zips, a few at a time; it can be called off.

import type { Answer, Refusal } from '../../../shared/base/answer.ts'
import type { ReadFile } from '../../../shared/journal/read-file.ts'
import { counted } from '../../../shared/words/counts.ts'
import type { Client } from '../../state/client.ts'

/** What became of one file. */
export type FileRead =
  | { type: 'read'; fileName: string; file: ReadFile }
  | { type: 'refused'; fileName: string; message: string }

type Options = {
  client: Pick<Client, 'readFile' | 'openArchive'>
  /** Called after each file; how many there are grows where zips are opened. */
  onRead: (done: number, all: number) => void
  signal: AbortSignal
}

/** One file that is to be read, wherever it lies. */
type Task = { fileName: string; read: () => Promise<Answer<ReadFile>> }

/** Main reads about two at once; with more on their way it never waits for the window. */
const atOnce = 4

/** In the order in which they were given, those of zips last; what was read before it was called off is given all the same. */
export async function readFiles(files: readonly File[], options: Options): Promise<FileRead[]> {
  const { client, signal, onRead } = options
  const plain = files.filter((file) => !isZip(file))
  const read: FileRead[] = []
  let done = 0
  async function readAll(tasks: readonly Task[], from: number, all: number) {
    let next = 0
    async function lane() {
      while (next < tasks.length && !signal.aborted) {
        const at = next
        next += 1
        const task = tasks[at]
        if (task) read[from + at] = await outcomeOf(task)
        done += 1
        onRead(done, all)
      }
    }
    await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, lane))
  }

  let all = files.length
  await readAll(
    plain.map((file) => plainTask(file, client)),
    0,
    all,
  )
  for (const zip of files.filter(isZip)) {
    if (signal.aborted) break
    const opened = await client.openArchive(zip, signal)
    done += 1
    if (opened.ok) {
      const { content, read: readInside, close } = opened.value
      const tasks = content.fileNames.map((fileName, at) => ({ fileName, read: () => readInside(at) }))
      all += tasks.length
      onRead(done, all)
      await readAll(tasks, read.length, all)
      close()
      if (tasks.length === 0 || content.others > 0)
        read.push(othersIn(zip.name, tasks.length, content.others))
    } else read.push({ type: 'refused', fileName: zip.name, message: opened.message })
    onRead(done, all)
  }
  return read.filter(() => true)
}

async function outcomeOf({ fileName, read }: Task): Promise<FileRead> {
  const answer = await read()
  return answer.ok
    ? { type: 'read', fileName, file: answer.value }
    : { type: 'refused', fileName, message: answer.message }
}

function plainTask(file: File, client: Options['client']): Task {
  return {
    fileName: file.name,
    async read() {
      const bytes = await file.arrayBuffer().catch(() => null)
      if (bytes === null) return cannotBeOpened
      const answer = await client.readFile(file.name, new Uint8Array(bytes))
      return 'ok' in answer ? answer : { ok: true, value: answer }
    },
  }
}

const cannotBeOpened: Refusal = {
  ok: false,
  fault: 'unreadable_file',
  message: 'This file cannot be opened.',
}

function othersIn(fileName: string, workouts: number, others: number): FileRead {
  const what = workouts === 0 ? 'There is no .fit, .tcx or .gpx file in this zip.' : ''
  const files = counted(others, 'file of another kind', 'files of other kinds')
  const left = others > 0 ? `${files} in it ${others === 1 ? 'was' : 'were'} left out.` : ''
  return { type: 'refused', fileName, message: [what, left].filter(Boolean).join(' ') }
}

function isZip({ name }: File): boolean {
  return /\.zip$/i.test(name)
}

/** What systems leave in folders is no file of the runner's. */
export function withoutTraces(files: readonly File[]): File[] {
  return files.filter(({ name }) => !name.startsWith('.') && !/^(thumbs\.db|desktop\.ini)$/i.test(name))
}
