// `--verify`: says what opening a data folder would find, without opening it; the same for both hosts.
import { notThere } from './service/not-there.ts'
import { nodeDisk } from './store/disk.ts'
import { knownJournals } from './store/known-journals.ts'
import { nextTurn } from './store/turns.ts'
import { type Verification, verifyFolder } from './store/verification.ts'

/** `known` is the file in which it is noted where journals were open. */
export async function verify(folder: string, known: string): Promise<Verification> {
  const disk = nodeDisk()
  const missed = await knownJournals(disk, known).missedIn(folder)
  return missed ? { isSound: false, said: [notThere(missed).message] } : verifyFolder(disk, folder, nextTurn)
}
