// A folder with a history in it opens as any other, with each record of it.
import { expect, test } from 'vitest'
import { openJournalStore } from '../../src/main/store/journal-store.ts'
import { history } from './history.ts'
import { historyFolder, yesterday } from './history-folder.ts'

test('a folder holds the history that it is asked for, and each copy is its own', async () => {
  const [one, other] = [await historyFolder(0.1), await historyFolder(0.1)]
  try {
    expect(one.path).not.toBe(other.path)
    const opened = await openJournalStore({ folder: one.path, now: () => 0 })
    if (!opened.ok) throw new Error(opened.message)
    const { store, firstRun } = opened.value
    const written = history(0.1, { endsOn: yesterday() })
    const kept = [...store.journal().months.values()].flatMap((month) => [...month.keys()])
    await store.close()
    expect(firstRun).toBe(false)
    expect(kept.sort()).toEqual(written.map(({ id }) => id).sort())
  } finally {
    one.remove()
    other.remove()
  }
})
