// Why a file cannot be read or written, in half a sentence.
import type { Unread } from './envelope.ts'

/** What is wrong with a file, in half a sentence. */
export function whatIsWrong(why: Unread): string {
  switch (why.type) {
    case 'missing':
      return 'is missing'
    case 'empty':
      return 'is damaged: it is empty'
    case 'nul':
      return 'is damaged: parts of it are blank'
    case 'truncated':
      return 'is damaged: its end is missing'
    case 'badJson':
    case 'badHash':
      return 'is damaged: its content does not match its checksum'
    case 'futureSchema':
      return `was written by a newer version of Afterrun (format ${why.schema})`
    case 'invalid':
      return `holds something that Afterrun does not know (${why.reason})`
    case 'ioError':
      return `cannot be read: ${reasonOfCode(why.code)}`
  }
}

/** What the disk says, in plain words with its code. */
export function reasonOfCode(code: string): string {
  const known = reasons[code]
  return known ? `${known} (${code})` : `the system reports ${code}`
}

const reasons: Record<string, string> = {
  EACCES: 'the system does not permit it',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
  ESTALE: 'the network folder is not the one that was opened',
  EUCLEAN: 'the file system is damaged and has to be checked',
  ENFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'something else has that name',
}
