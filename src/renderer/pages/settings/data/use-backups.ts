// The backups as the page shows them: the list, kept true as backups are made, the check of the files, and the one that is looked into.
import { useEffect, useEffectEvent, useState } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import type { BackupList, CheckResult, DayThen, Lost, Preview } from '../../../../shared/contract/backups.ts'
import type { erasingWord } from '../../../../shared/contract/erasing-word.ts'
import type { Removed } from '../../../../shared/journal/past.ts'
import { useApp, useClient } from '../../../state/use-app.ts'

/** What is looked into; `days` are shown beside each other, the three of the preview or one that was asked for. */
export type Looking =
  | { type: 'nothing' }
  | { type: 'reading'; stamp: string }
  | { type: 'refused'; stamp: string; message: string }
  | { type: 'inside'; stamp: string; preview: Preview; days: readonly DayThen[] }

export type Checking = { type: 'never' } | { type: 'reading' } | { type: 'done'; result: CheckResult }

export function useBackups() {
  const client = useClient()
  const told = useApp(({ backupsTold }) => backupsTold)
  const rev = useApp(({ journal }) => journal.rev)
  const [list, setList] = useState<BackupList | null>(null)
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  const [checking, setChecking] = useState<Checking>({ type: 'never' })
  const [looking, setLooking] = useState<Looking>({ type: 'nothing' })
  const [problem, setProblem] = useState<string | null>(null)

  async function load() {
    const answer = await client.ask('backups.list', {})
    if (answer.ok) setList(answer.value)
    else setProblem(answer.message)
    const lately = await client.ask('journal.removed', {})
    if (lately.ok) setRemoved(lately.value)
  }

  async function check() {
    setChecking({ type: 'reading' })
    const answer = await client.ask('backups.check', {})
    if (answer.ok) setChecking({ type: 'done', result: answer.value })
    else {
      setChecking({ type: 'never' })
      setProblem(answer.message)
    }
  }

  async function lookInto(stamp: string) {
    setLooking((before) =>
      before.type === 'inside' && before.stamp === stamp ? before : { type: 'reading', stamp },
    )
    const answer = await client.ask('backups.preview', { stamp })
    setLooking((before) => {
      // Another one was pressed, or this one closed, meanwhile.
      if (before.type === 'nothing' || before.stamp !== stamp) return before
      if (!answer.ok) return { type: 'refused', stamp, message: answer.message }
      const preview = answer.value
      return { type: 'inside', stamp, preview, days: preview.days }
    })
  }

  async function showDay(day: Day) {
    if (looking.type !== 'inside') return
    const { stamp } = looking
    const answer = await client.ask('backups.day', { stamp, day })
    if (!answer.ok) return setProblem(answer.message)
    setLooking((before) =>
      before.type === 'inside' && before.stamp === stamp ? { ...before, days: [answer.value] } : before,
    )
  }

  async function take() {
    setProblem(null)
    const answer = await client.ask('backups.take', {})
    if (!answer.ok) setProblem(answer.message)
    await load()
  }

  /** Null where it is taken; else why not. */
  async function choosePlace(path: string | null): Promise<string | null> {
    const answer = await client.ask('backups.place', { path })
    await load()
    return answer.ok ? null : answer.message
  }

  async function askForFolder(): Promise<string | null> {
    const answer = await client.ask('window.folder', {})
    return answer.ok ? answer.value.path : null
  }

  async function showFolder() {
    const answer = await client.ask('window.showFolder', {})
    setProblem(answer.ok ? null : answer.message)
  }

  async function erase(word: typeof erasingWord) {
    const answer = await client.ask('app.erase', { word })
    if (!answer.ok) setProblem(answer.message)
  }

  /** What would be set aside; null where something else is in the way, which is said. */
  async function findLost(): Promise<Lost | null> {
    const answer = await client.ask('journal.lost', {})
    setProblem(answer.ok ? null : answer.message)
    return answer.ok ? answer.value : null
  }

  async function goOn() {
    const answer = await client.ask('journal.goOn', {})
    if (!answer.ok) setProblem(answer.message)
  }

  async function did(refusal: { message: string } | null) {
    setProblem(refusal?.message ?? null)
  }

  // What the journal is now decides what going back would do.
  const again = useEffectEvent(() => {
    void load()
    if (looking.type === 'inside') void lookInto(looking.stamp)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: told and rev are what makes it read again
  useEffect(() => again(), [told, rev])
  const checkAtFirst = useEffectEvent(() => void check())
  useEffect(() => checkAtFirst(), [])

  return {
    list,
    removed,
    checking,
    looking,
    problem,
    check,
    take,
    erase,
    findLost,
    goOn,
    choosePlace,
    askForFolder,
    showFolder,
    lookInto,
    showDay,
    showThree: () =>
      setLooking((before) => (before.type === 'inside' ? { ...before, days: before.preview.days } : before)),
    closeLook: () => setLooking({ type: 'nothing' }),
    bringBack: (id: string, said: string) => client.bringBack(id, said).then(did),
    goBackTo: (stamp: string, said: string) => client.goBackTo(stamp, said).then(did),
    bringFrom: (stamp: string, ids: readonly string[], said: string) =>
      client.bringFrom(stamp, ids, said).then(did),
  }
}

export type Backups = ReturnType<typeof useBackups>
