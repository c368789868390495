// What the runner chose in the list of an import, and bringing it in.
import { useState } from 'react'
import { entriesAtMost, tooManyEntries } from '../../../shared/contract/call-size.ts'
import { appOf, now, useApp, useClient } from '../../state/use-app.ts'
import { type Choice, type Chosen, countOf, entriesOf, type Found, lacksDay } from './found.ts'
import { countOfDays, dayEntriesOf, type FoundDay } from './found-days.ts'
import { countedEntries } from './import-words.ts'

export function useImportList(found: readonly Found[], days: readonly FoundDay[], onDone: () => void) {
  const client = useClient()
  const timeZone = useApp(({ host }) => host.timeZone)
  const [chosen, setChosen] = useState<Chosen>({ choices: new Map(), days: new Map(), joins: new Set() })
  const [problem, setProblem] = useState<string>()
  const workouts = countOf(found, chosen)
  const count = workouts + countOfDays(days, chosen)

  async function bringIn() {
    if (count === 0) return
    if (lacksDay(found, chosen)) return setProblem('One of the days is not written as year-month-day.')
    const { at } = now(appOf(client))
    const entries = [...entriesOf(found, chosen, { timeZone, now: at }), ...dayEntriesOf(days, chosen, at)]
    if (entries.length > entriesAtMost) return setProblem(tooManyEntries)
    const refusal = await client.bringIn(entries, `${countedEntries(count, workouts)} brought in.`)
    if (refusal) setProblem(refusal.message)
    else onDone()
  }

  return {
    chosen,
    count,
    /** As the button says it. */
    counted: countedEntries(count, workouts),
    problem,
    choose: (rows: readonly { id: string }[], choice: Choice) =>
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
    bringIn,
  }
}
