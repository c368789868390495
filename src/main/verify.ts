// `--verify`: says what opening a data folder would find, without opening it; the same for both hosts.
import { findJournal } from './service/journal-place.ts'
import { notThere } from './service/not-there.ts'
import { nodeDisk } from './store/disk.ts'
import { knownJournals } from './store/known-journals.ts'
import { nextTurn } from './store/turns.ts'
import { type Verification, verifyFolder } from './store/verification.ts'

/** `known` is the file in which it is noted where journals were open. */
export async function verify(folder: string, known: string): Promise<Verification> {
  const disk = nodeDisk()
  const place = await findJournal(disk, knownJournals(disk, known), folder)
  return place.type === 'missed'
    ? { isSound: false, said: [notThere(place.journal).message] }
    : verifyFolder(disk, place.folder, nextTurn)
}
