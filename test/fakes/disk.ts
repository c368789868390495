// A disk in memory that refuses any call on demand and, when its power is cut, forgets what was never made durable.
import { basename, dirname } from 'node:path'
import type { Disk, DiskFile, Measured } from '../../src/main/store/disk.ts'
import {
  change,
  type Entry,
  emptyFolder,
  type File,
  type Folder,
  failure,
  fileOf,
  join,
  newFile,
  survivor,
} from './disk-state.ts'

export type CallName = Exclude<keyof Disk, 'pause'> | keyof DiskFile

/**
 * What goes wrong from the call of that number on: an error code, a write that takes half, takes nothing, or takes half
 * and says that it took all. `always` lets every later call of the same name fail too.
 */
export type Trouble = { at: number; how: string; always: boolean }

/** How much of the last call before a power cut still happened. */
export type Effect = 'none' | 'half' | 'full'

export class FakeDisk implements Disk {
  /** The names of the calls so far. */
  readonly calls: { name: CallName; path: string }[] = []
  trouble: Trouble | null = null
  powerCut: { at: number; effect: Effect } | null = null
  readonly #folders: Map<string, Folder>
  readonly #numbers = new Map<File | Uint8Array, number>()

  constructor(folders: Map<string, Folder> = new Map([['/', emptyFolder()]])) {
    this.#folders = folders
  }

  heal(): void {
    this.trouble = null
    this.powerCut = null
  }

  /** The files as a program sees them, by path. */
  files(): Map<string, Uint8Array> {
    const found = new Map<string, Uint8Array>()
    for (const [path, folder] of this.#folders) {
      for (const [name, entry] of folder.names) {
        if (entry !== 'folder') found.set(join(path, name), entry.bytes)
      }
    }
    return found
  }

  folders(): string[] {
    return [...this.#folders.keys()]
  }

  /** Puts bytes in place of a file, durably, as damage or another program would. */
  overwrite(path: string, bytes: Uint8Array): void {
    const { folder, name } = this.#find(path)
    const file = newFile(bytes)
    folder.names.set(name, file)
    folder.durable.set(name, file)
  }

  /** Takes a file away, durably. */
  erase(path: string): void {
    const { folder, name } = this.#find(path)
    folder.names.delete(name)
    folder.durable.delete(name)
  }

  /** The disk that a killed program leaves: all that it wrote. */
  afterKill(): FakeDisk {
    return this.#left(
      () => true,
      ({ bytes }) => bytes,
    )
  }

  /** One of the disks that a power cut may leave now; `choose` gives numbers from 0 to below 1. */
  afterPowerCut(choose: () => number): FakeDisk {
    return this.#left(
      () => choose() < 0.5,
      (file) => survivor(file, choose),
    )
  }

  #left(keepsName: () => boolean, bytesLeft: (file: File) => Uint8Array): FakeDisk {
    const files = new Map<File, File>()
    const kept = (entry: Entry): Entry => {
      if (entry === 'folder') return entry
      const known = files.get(entry) ?? newFile(bytesLeft(entry))
      files.set(entry, known)
      return known
    }
    const folders = new Map<string, Folder>()
    const visit = (path: string) => {
      const folder = this.#folders.get(path) ?? emptyFolder()
      const names = new Map(folder.durable)
      for (const change of folder.pending) if (keepsName()) change(names)
      const left = new Map([...names].map(([name, entry]) => [name, kept(entry)]))
      folders.set(path, { names: left, durable: new Map(left), pending: [] })
      for (const [name, entry] of left) if (entry === 'folder') visit(join(path, name))
    }
    visit('/')
    return new FakeDisk(folders)
  }

  async open(path: string, how: 'new' | 'append'): Promise<DiskFile> {
    return this.#call('open', path, () => {
      const { folder, name } = this.#find(path)
      const entry = folder.names.get(name)
      if (how === 'append') return this.#opened(path, fileOf(entry))
      if (entry) throw failure('EEXIST')
      const file = newFile(new Uint8Array())
      change(folder, (names) => names.set(name, file))
      return this.#opened(path, file)
    })
  }

  async readFile(path: string): Promise<Uint8Array> {
    return this.#call('readFile', path, () => {
      const { folder, name } = this.#find(path)
      return fileOf(folder.names.get(name)).bytes
    })
  }

  async readStart(path: string, bytes: number): Promise<Uint8Array> {
    return this.#call('readStart', path, () => {
      const { folder, name } = this.#find(path)
      return fileOf(folder.names.get(name)).bytes.subarray(0, bytes)
    })
  }

  async measure(path: string): Promise<Measured> {
    return this.#call('measure', path, () => {
      const { folder, name } = this.#find(path)
      const file = fileOf(folder.names.get(name))
      // Bytes are never changed in place: other bytes are those of a file that was written in.
      return {
        bytes: file.bytes.length,
        id: this.#numberOf(file),
        print: `${this.#numberOf(file)}:${this.#numberOf(file.bytes)}`,
      }
    })
  }

  #numberOf(one: File | Uint8Array): string {
    const known = this.#numbers.get(one) ?? this.#numbers.size + 1
    this.#numbers.set(one, known)
    return String(known)
  }

  async readFolder(path: string): Promise<string[]> {
    return this.#call('readFolder', path, () => [...this.#folder(path).names.keys()])
  }

  async makeFolder(path: string): Promise<void> {
    return this.#call('makeFolder', path, () => {
      const { folder, name } = this.#find(path)
      if (folder.names.has(name)) throw failure('EEXIST')
      change(folder, (names) => names.set(name, 'folder'))
      this.#folders.set(path, emptyFolder())
    })
  }

  async syncFolder(path: string): Promise<void> {
    return this.#call('syncFolder', path, () => {
      const folder = this.#folder(path)
      for (const change of folder.pending) change(folder.durable)
      folder.pending = []
    })
  }

  async rename(from: string, to: string): Promise<void> {
    return this.#call('rename', from, () => {
      const { folder, name } = this.#find(from)
      const target = this.#find(to)
      const file = fileOf(folder.names.get(name))
      // POSIX: renaming one link of a file over another does nothing.
      if (target.folder.names.get(target.name) === file) return
      if (target.folder === folder)
        return change(folder, (names) => {
          names.delete(name)
          names.set(target.name, file)
        })
      // Nothing promises that both folders keep it, or neither.
      change(target.folder, (names) => names.set(target.name, file))
      change(folder, (names) => names.delete(name))
    })
  }

  async link(existing: string, path: string): Promise<void> {
    return this.#call('link', existing, () => {
      const { folder, name } = this.#find(existing)
      const file = fileOf(folder.names.get(name))
      const target = this.#find(path)
      if (target.folder.names.has(target.name)) throw failure('EEXIST')
      change(target.folder, (names) => names.set(target.name, file))
    })
  }

  async remove(path: string): Promise<void> {
    return this.#call('remove', path, () => {
      const { folder, name } = this.#find(path)
      fileOf(folder.names.get(name))
      change(folder, (names) => names.delete(name))
    })
  }

  async removeFolder(path: string): Promise<void> {
    return this.#call('removeFolder', path, () => {
      if (this.#folder(path).names.size > 0) throw failure('ENOTEMPTY')
      const { folder, name } = this.#find(path)
      change(folder, (names) => names.delete(name))
      this.#folders.delete(path)
    })
  }

  async pause(): Promise<void> {}

  #opened(path: string, file: File): DiskFile {
    const synced = () => {
      if (!file.lost) file.durable = file.bytes
    }
    return {
      write: async (bytes) => this.#write(path, file, bytes),
      size: async () => this.#call('size', path, () => file.bytes.length),
      cut: async (bytes) =>
        this.#call('cut', path, () => {
          file.bytes = file.bytes.subarray(0, bytes)
        }),
      datasync: async () => this.#sync('datasync', path, file, synced),
      sync: async () => this.#sync('sync', path, file, synced),
      isAt: async (other) => this.#call('isAt', path, () => this.#isAt(file, other)),
      close: async () => this.#call('close', path, () => undefined),
    }
  }

  #isAt(file: File, path: string): boolean {
    return this.#folders.get(dirname(path))?.names.get(basename(path)) === file
  }

  #write(path: string, file: File, bytes: Uint8Array): number {
    const some = bytes.subarray(0, Math.ceil(bytes.length / 2))
    const append = (part: Uint8Array) => {
      file.bytes = Buffer.concat([file.bytes, part])
      return part.length
    }
    const how = this.#troubleNow('write')
    if (how === 'short') return this.#call('write', path, () => append(some), true)
    if (how === 'zero') return this.#call('write', path, () => 0, true)
    if (how === 'lie') return this.#call('write', path, () => append(some) && bytes.length, true)
    if (this.#effectNow() === 'half') append(some)
    return this.#call('write', path, () => append(bytes))
  }

  /** After a flush that failed, the kernel takes the bytes for written: later flushes do not bring them to disk. */
  #sync(name: 'sync' | 'datasync', path: string, file: File, synced: () => void): void {
    if (this.#troubleNow(name) !== null) file.lost = true
    this.#call(name, path, synced)
  }

  #call<T>(name: CallName, path: string, act: () => T, agreed = false): T {
    const how = agreed ? null : this.#troubleNow(name)
    const effect = this.#effectNow()
    if (this.trouble?.always && this.calls.length === this.trouble.at) this.#failing = name
    this.calls.push({ name, path })
    if (effect === 'full') act()
    if (effect !== null) throw failure('EIO')
    if (how !== null) throw failure(how)
    return act()
  }

  #failing: CallName | null = null

  #troubleNow(name: CallName): string | null {
    if (!this.trouble) return null
    const { at, how, always } = this.trouble
    const now = this.calls.length
    return now === at || (always && now > at && name === this.#failing) ? how : null
  }

  #effectNow(): Effect | null {
    if (!this.powerCut || this.calls.length < this.powerCut.at) return null
    return this.calls.length === this.powerCut.at ? this.powerCut.effect : 'none'
  }

  #find(path: string): { folder: Folder; name: string } {
    return { folder: this.#folder(dirname(path)), name: basename(path) }
  }

  #folder(path: string): Folder {
    const folder = this.#folders.get(path)
    if (folder) return folder
    throw failure(this.files().has(path) ? 'ENOTDIR' : 'ENOENT')
  }
}
