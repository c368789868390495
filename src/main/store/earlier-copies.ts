// Where a damaged or missing file finds an earlier copy of itself: the port between what heals and what keeps backups.

export type EarlierCopies = {
  /**
   * The bytes of a file as the newest backup has it that verified; null where none has it. `file` is its path inside the
   * data folder, with slashes: `settings.json`, `journal/2026-11.json`.
   */
  newestVerified(file: string): Promise<Uint8Array | null>
}

/** Of a folder without backups. */
export const noEarlierCopies: EarlierCopies = { newestVerified: () => Promise.resolve(null) }
