// What it means that the data folder lies on a network or in a synced folder: what cannot be kept apart there, and what to do.
import type { Snapshot } from '../../../../shared/contract/api.ts'

/** A paragraph each; none for a folder on a disk of this computer. */
export function placeWords({ network, sync }: Snapshot['host']['folderPlace']): string[] {
  return [
    ...(network === null
      ? []
      : [
          `This folder is not on a disk of this computer (${network}). The lock that lets one Afterrun alone write holds on one computer, not between two: close Afterrun here before you open it on another one with the same folder.`,
        ]),
    ...(sync === null
      ? []
      : [
          `This folder seems to be synced by ${sync}, so that what you write is copied to other places too. Close Afterrun, and wait until everything is synced, before you open it on another computer.`,
          'Where both wrote all the same, the copies that the program puts beside a month are found the next time that Afterrun opens, and merged entry by entry; the copies themselves are kept in quarantine/.',
        ]),
  ]
}
