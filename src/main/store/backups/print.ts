// What a disk says of a file without its being read.
import { codeOf, type Disk } from '../disk.ts'

/** Null for what is not there, and where the disk does not say. */
export async function printOf(disk: Disk, path: string): Promise<string | null> {
  try {
    return (await disk.measure(path)).print
  } catch (error) {
    codeOf(error)
    return null
  }
}
