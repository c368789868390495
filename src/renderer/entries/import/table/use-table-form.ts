// What the runner says of the columns of a table, with what becomes of its rows at once.
import { useDeferredValue, useMemo, useState } from 'react'
import type { Modality } from '../../../../shared/journal/records.ts'
import { interpret } from '../../../../shared/tables/interpret.ts'
import { unitOf } from '../../../../shared/tables/layouts.ts'
import { type Mapping, remember } from '../../../../shared/tables/mapping.ts'
import { formOf, isUnique, type Meaning } from '../../../../shared/tables/meanings.ts'
import { appOf, now, useApp, useClient } from '../../../state/use-app.ts'
import { openUnits, saysDay, type TableQuestion } from './tables.ts'

export function useTableForm(
  { table, fileName, mapping: offered, from }: TableQuestion,
  onAnswer: (mapping: Mapping) => void,
) {
  const client = useClient()
  const timeZone = useApp(({ host }) => host.timeZone)
  const dayStartMinutes = useApp(({ settings }) => settings.dayStartMinutes)
  const [mapping, setMapping] = useState(offered)
  const [problem, setProblem] = useState<string>()
  const shown = useDeferredValue(mapping)
  const { today } = now(appOf(client))
  const content = useMemo(
    () => interpret(table, shown, { timeZone, dayStartMinutes, today, fileName }),
    [table, shown, timeZone, dayStartMinutes, today, fileName],
  )
  const open = openUnits(mapping)
  const count = content.workouts.length + content.measures.length
  const isReady = saysDay(mapping) && open.length === 0 && count > 0

  async function goOn() {
    if (!isReady) return
    const { settings } = appOf(client)
    const tables = remember(settings.tables, table, mapping)
    const refusal = await client.saveSettings({ ...settings, tables })
    if (refusal) setProblem(refusal.message)
    else onAnswer(mapping)
  }

  return {
    mapping,
    content,
    count,
    open,
    isReady,
    problem,
    isChanged: mapping !== offered && from !== 'last_time',
    setMeaning: (at: number, is: Meaning | null) =>
      setMapping((before) => ({
        ...before,
        columns: before.columns.map((use, other) => {
          if (other === at) return is && { is, unit: unitOf(table, at, is) ?? likeOthers(before, is) }
          return use && is === use.is && isUnique(use.is) ? null : use
        }),
      })),
    setUnit: (at: number, unit: string) => setMapping((before) => withUnit(before, at, unit)),
    setSport: (sport: Modality) => setMapping((before) => ({ ...before, sport })),
    goOn,
  }
}

/** All items of well-being are on one scale. */
function likeOthers({ columns }: Mapping, is: Meaning): string | null {
  if (formOf(is) !== 'scale') return null
  return columns.find((use) => use && formOf(use.is) === 'scale')?.unit ?? null
}

/** A service that writes miles writes feet beside them. */
function withUnit({ columns, sport }: Mapping, at: number, unit: string): Mapping {
  const is = columns[at]?.is
  const beside = is === 'distance' ? (unit === 'miles' || unit === 'yd' ? 'ft' : 'm') : null
  return {
    sport,
    columns: columns.map((use, other) => {
      if (!use) return null
      if (other === at) return { ...use, unit }
      if (is && formOf(is) === 'scale' && formOf(use.is) === 'scale') return { ...use, unit }
      return use.is === 'climb' && use.unit === null && beside ? { ...use, unit: beside } : use
    }),
  }
}

export type TableFormState = ReturnType<typeof useTableForm>
