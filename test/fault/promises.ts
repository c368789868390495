// What a program that was stopped in the middle of its writing had said, and whether its journal keeps that promise.
import { readdir } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { openJournalStore } from '../../src/main/store/journal-store.ts'
import { takeLock } from '../../src/main/store/lock/lock.ts'
import { applyChange, type Draft, type Journal } from '../../src/shared/journal/change.ts'
import type { WriterLine } from './writer-line.ts'

/** The edits that it asked for, in order, and how many of them it was told were saved. */
export type Said = { asked: Draft[]; saved: number }

export function saidIn(lines: readonly WriterLine[]): Said {
  return {
    asked: lines.flatMap(({ asked }) => (asked ? [asked] : [])),
    saved: lines.reduce((sum, { saved = 0 }) => sum + saved, 0),
  }
}

export const wrongs = ['lost', 'unreadable', 'temporary file'] as const
export type Wrong = { type: (typeof wrongs)[number]; said: string }

/** The journal in the folder as it is opened now, and what is wrong with it; `before` is what it held when the program began. */
export async function journalFound(
  folder: string,
  before: Journal,
  said: Said,
  recentMonths: number,
): Promise<{ journal: Journal; wrong: Wrong | null }> {
  const unreadable = (why: string) => ({
    journal: before,
    wrong: { type: 'unreadable', said: `${folder}: ${why}` } as const,
  })
  const lock = await takeLock(folder, 'desktop')
  if (!lock.ok) return unreadable(lock.message)
  const findings: string[] = []
  const onFinding = ({ message }: { message: string }) => findings.push(message)
  const opened = await openJournalStore({ folder, now: Date.now, recentMonths, onFinding })
  if (!opened.ok) return unreadable(opened.message)
  const { store } = opened.value
  const whole = await store.whole()
  const journal = store.journal()
  await store.close()
  await lock.value.release()
  if (!whole.ok || findings[0]) return unreadable(whole.ok ? findings.join(' ') : whole.message)
  const kept = journalsPromised(before, said).find(({ rev }) => rev === journal.rev)
  if (!isDeepStrictEqual(journal, kept)) {
    const promised = `${said.saved} of ${said.asked.length} edits saved on revision ${before.rev}`
    return { journal, wrong: { type: 'lost', said: `${folder}: ${promised}, revision ${journal.rev} found` } }
  }
  const names = await readdir(folder, { recursive: true })
  const left = names.find((name) => name.endsWith('.tmp'))
  return { journal, wrong: left === undefined ? null : { type: 'temporary file', said: left } }
}

/** `0 lost, 0 unreadable, 0 temporary files` */
export function counted(found: readonly (Wrong | null)[]): string {
  const counts = wrongs.map((type) => ({ type, count: found.filter((one) => one?.type === type).length }))
  return counts
    .map(({ type, count }) => `${count} ${type}${type === 'temporary file' && count !== 1 ? 's' : ''}`)
    .join(', ')
}

/** The journals with every edit that was acknowledged, and with any number of those that were under way. */
function journalsPromised(before: Journal, { asked, saved }: Said): Journal[] {
  const journals = [before]
  let journal = before
  for (const draft of asked) {
    const rev = journal.rev + 1
    journal = applyChange(journal, { ...draft, rev, at: 0 })
    journals.push(journal)
  }
  return journals.slice(saved)
}
