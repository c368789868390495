// What the runner chose in the list of an import, and bringing it in.
import { useState } from 'react'
import { entriesAtMost, tooManyEntries } from '../../../shared/contract/call-size.ts'
import { appOf, now, useApp, useClient } from '../../state/use-app.ts'
import { type Choice, type Chosen, countOf, entriesOf, type Found, lacksDay } from './found.ts'
import { counted } from './import-words.ts'

export function useImportList(found: readonly Found[], onDone: () => void) {
  const client = useClient()
  const timeZone = useApp(({ host }) => host.timeZone)
  const [chosen, setChosen] = useState<Chosen>({ choices: new Map(), days: new Map(), joins: new Set() })
  const [problem, setProblem] = useState<string>()
  const [saving, setSaving] = useState(false)
  const count = countOf(found, chosen)

  async function bringIn() {
    if (saving || count === 0) return
    if (lacksDay(found, chosen)) return setProblem('One of the days is not written as year-month-day.')
    const entries = entriesOf(found, chosen, { timeZone, now: now(appOf(client)).at })
    if (entries.length > entriesAtMost) return setProblem(tooManyEntries)
    setSaving(true)
    const refusal = await client.bringIn(entries, `${counted(count, 'workout')} brought in.`)
    setSaving(false)
    if (refusal) setProblem(refusal.message)
    else onDone()
  }

  return {
    chosen,
    count,
    problem,
    saving,
    choose: (rows: readonly Found[], choice: Choice) =>
      setChosen((before) => ({
        ...before,
        choices: new Map([...before.choices, ...rows.map(({ id }) => [id, choice] as const)]),
      })),
    setDay: (row: Found, day: string) =>
      setChosen((before) => ({ ...before, days: new Map([...before.days, [row.id, day]]) })),
    join: (row: Found, one: boolean) =>
      setChosen((before) => ({
        ...before,
        joins: new Set(one ? [...before.joins, row.id] : [...before.joins].filter((id) => id !== row.id)),
      })),
    bringIn: () => void bringIn(),
  }
}

export type ImportListState = ReturnType<typeof useImportList>
