// The second place for backups: chosen by the runner, filled after each backup, and what became of the last copy told.
import { isAbsolute, relative, resolve } from 'node:path'
import type { Answer } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import type { Parsed } from '../../shared/contract/api.ts'
import type { SecondPlaceNow } from '../../shared/contract/backups.ts'
import { copyToSecondPlace, PlaceIsAway, readNewestCopy } from '../store/backups/second-place.ts'
import {
  readSecondPlace,
  type SecondPlace,
  type SecondPlaceNotes,
  writeSecondPlace,
} from '../store/backups/second-place-note.ts'
import { newestBackup } from '../store/backups/shelf.ts'
import { notCopied, notSaved, placeIsAway, unread } from '../store/refusals.ts'
import { type Breathe, nextTurn } from '../store/turns.ts'

type Ports = SecondPlaceNotes & { now: () => number; breathe?: Breathe }

export function createSecondPlaceService({ now, breathe = nextTurn, ...notes }: Ports) {
  const { disk, folder } = notes
  const inTurn = oneAfterAnother()
  const ending = new AbortController()
  /** Of the last copy that was tried. */
  let trouble: string | null = null

  const told = (place: SecondPlace | null): SecondPlaceNow | null => place && { ...place, trouble }

  async function copyNow(): Promise<void> {
    const place = await readSecondPlace(notes)
    const backup = await newestBackup(disk, folder)
    if (!place || !backup || ending.signal.aborted) return
    try {
      await copyToSecondPlace({ disk, folder, place, backup, breathe, signal: ending.signal })
      await writeSecondPlace(disk, folder, { ...place, copiedAt: now() })
      trouble = null
    } catch (error) {
      if (ending.signal.aborted) return
      trouble = whyNot(place, error)
    }
  }

  return {
    /** Null where none is chosen. */
    now: async () => told(await readSecondPlace(notes)),

    /** Copies the newest backup where it is not there yet. */
    copy: () => inTurn(copyNow),

    /** Reads the newest copy there; null where none was made or the place is away, which is told beside it. */
    look: () =>
      inTurn(async (): Promise<{ files: number; faults: string[] } | null> => {
        const place = await readSecondPlace(notes)
        const backup = await newestBackup(disk, folder)
        if (!backup || !place || place.copiedAt === null) return null
        try {
          const { files, fault } = await readNewestCopy(disk, place, backup.installId, breathe)
          return { files, faults: fault ? [unread(fault.path, fault.why).message] : [] }
        } catch (error) {
          trouble = whyNot(place, error)
          return null
        }
      }),

    /** Takes the place where a copy came about there, and forgets it where it is null: what was copied stays. */
    async choose({ path }: Parsed<'backups.place'>): Promise<Answer<SecondPlaceNow | null>> {
      if (path !== null && !isAbsolute(path)) return notWhole
      if (path !== null && isInside(resolve(path), folder)) return insideFolder
      return inTurn(async (): Promise<Answer<SecondPlaceNow | null>> => {
        const before = await readSecondPlace(notes)
        try {
          await writeSecondPlace(disk, folder, path === null ? null : { path: resolve(path), copiedAt: null })
          trouble = null
          if (path !== null) await copyNow()
          if (path === null || !trouble) return { ok: true, value: told(await readSecondPlace(notes)) }
          const message: string = trouble
          await writeSecondPlace(disk, folder, before)
          trouble = null
          return { ok: false, fault: 'not_saved', message }
        } catch (error) {
          return notSaved(folder, error)
        }
      })
    },

    async close(): Promise<void> {
      ending.abort()
      await inTurn(() => Promise.resolve())
    },
  }
}

function whyNot({ path }: SecondPlace, error: unknown): string {
  return (error instanceof PlaceIsAway ? placeIsAway(path) : notCopied(path, error)).message
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), path)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

const notWhole = {
  ok: false,
  fault: 'invalid',
  message: 'Write the whole path of the folder, as /media/stick or D:\\Backups.',
  path: 'path',
} as const

const insideFolder = {
  ok: false,
  fault: 'invalid',
  message: 'This folder is inside the one of the journal: what happens to one would happen to both.',
  path: 'path',
} as const
