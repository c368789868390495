// What a fake disk remembers of its files and folders, and how much of it a power cut leaves.

export type File = { bytes: Uint8Array; durable: Uint8Array; lost: boolean }
export type Entry = File | 'folder'
export type Names = Map<string, Entry>
export type Folder = { names: Names; durable: Names; pending: ((names: Names) => void)[] }

const blockBytes = 512

export function emptyFolder(): Folder {
  return { names: new Map(), durable: new Map(), pending: [] }
}

export function newFile(bytes: Uint8Array): File {
  return { bytes, durable: bytes, lost: false }
}

export function change(folder: Folder, act: (names: Names) => void): void {
  act(folder.names)
  folder.pending.push(act)
}

/** What is left of a file: all that was flushed, and of the rest any length, of which any block may read as NULs. */
export function survivor({ bytes, durable }: File, choose: () => number): Uint8Array {
  // One that was cut is as it was before, or as it is.
  if (bytes.length < durable.length) return choose() < 0.5 ? durable : bytes
  const length = durable.length + Math.round(choose() * (bytes.length - durable.length))
  const left = new Uint8Array(bytes.subarray(0, length))
  left.set(durable)
  for (let block = Math.floor(durable.length / blockBytes); block * blockBytes < length; block += 1) {
    if (choose() < 0.7) continue
    left.fill(0, Math.max(durable.length, block * blockBytes), Math.min(length, (block + 1) * blockBytes))
  }
  return left
}

export function fileOf(entry: Entry | undefined): File {
  if (entry === undefined) throw failure('ENOENT')
  if (entry === 'folder') throw failure('EISDIR')
  return entry
}

export function join(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`
}

/** `-117` is a failure that Node has no name for. */
export function failure(code: string): Error {
  if (code.startsWith('-'))
    return Object.assign(new Error(), { errno: Number(code), code: `Unknown system error ${code}` })
  return Object.assign(new Error(`${code}: the fake disk refuses`), { code })
}
