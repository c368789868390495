// Unpacks a .gz, as exports of a whole account hold their workouts, without letting a small file become a huge one.
import { gunzipSync } from 'node:zlib'
import { rawCaps } from '../../shared/contract/call-size.ts'
import { Unreadable } from './unreadable.ts'

export function isGz(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** `mostBytes` is how large the file inside may be. @throws Unreadable for one that is larger, damaged or cut. */
export function unpackGz(bytes: Uint8Array, mostBytes: number = rawCaps['import.read']): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? ''
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unreadable('What is packed in this file is too large to read.')
    if (code.startsWith('Z_'))
      throw new Unreadable('This packed file is damaged or cut off. Download it again.')
    throw problem
  }
}
