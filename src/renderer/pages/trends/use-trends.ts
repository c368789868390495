// The trend window of the chosen range, and its marks for the charts.
import { useMemo, useState } from 'react'
import { type TrendWindow, trendWindow } from '../../../shared/trends/window.ts'
import { type Mark, sleepMarks, sorenessMarks } from '../../charts/window-rows.ts'
import { useApp } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'
import { daysIn, type Range } from './trend-range.ts'

export type Trends = {
  range: Range
  choose: (range: Range) => void
  window: TrendWindow
  soreness: Mark[]
  sleep: Mark[]
}

export function useTrends(): Trends {
  const journal = useApp((app) => app.journal)
  const today = useToday()
  const [range, choose] = useState<Range>('28')
  const drawn = useMemo(() => {
    const window = trendWindow(journal, today, daysIn(range, journal, today))
    const { from, soreness, sleep } = window
    return { window, soreness: sorenessMarks(soreness, from), sleep: sleepMarks(sleep, from) }
  }, [journal, today, range])
  return { range, choose, ...drawn }
}
