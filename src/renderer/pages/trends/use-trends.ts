// The span that the address names, what is drawn of it, and how it is changed.
import { useCallback, useMemo, useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { aidDaysIn, statesIn } from '../../../shared/trends/noted-days.ts'
import { grainOf, type Span } from '../../../shared/trends/span.ts'
import { type TrendWindow, trendWindow } from '../../../shared/trends/window.ts'
import type { Zoom } from '../../charts/PointLink.tsx'
import type { Notes } from '../../charts/trend-rows.ts'
import type { Mark } from '../../charts/window-rows.ts'
import { hrefTo } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { useApp } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'
import { aboutOf, type Chosen, chosenOf, spanOf, steppedSpan, stretchedSpan } from './trend-range.ts'

/** What every card of the page draws from; the same as long as nothing in it changes. */
export type TrendView = {
  journal: Journal
  today: Day
  span: Span
  window: TrendWindow
  notes: Notes
  withBefore: boolean
}

export type Trends = {
  chosen: Chosen
  view: TrendView
  showBefore: (shown: boolean) => void
}

export function useTrends(about: string | null): Trends {
  const journal = useApp((app) => app.journal)
  const today = useToday()
  const [withBefore, showBefore] = useState(false)
  const chosen = useMemo(() => chosenOf(about), [about])
  const view = useMemo(
    () => viewOf(journal, spanOf(chosen, journal, today), today, withBefore),
    [journal, today, chosen, withBefore],
  )
  return { chosen, view, showBefore }
}

export function viewOf(journal: Journal, span: Span, today: Day, withBefore: boolean): TrendView {
  const window = trendWindow(journal, span, today, navigator.language)
  const notes: Notes = {
    today,
    races: window.races,
    states: statesIn(journal, span, today),
    aidDays: grainOf(window.days) === 'day' ? aidDaysIn(journal, span) : [],
  }
  return { journal, today, span, window, notes, withBefore }
}

/** Looks closer, wider, earlier or later from any of the charts. */
export function useZoom({ span, today }: TrendView, marks: readonly Mark[]): Zoom {
  const onStretch = useCallback(
    (from: number, to: number) => {
      const [first, last] = [marks[from], marks[to]]
      if (first && last) choose(stretchedSpan(first.from, last.to, today))
    },
    [marks, today],
  )
  const onStep = useCallback(
    (step: Parameters<Zoom['onStep']>[0], around: number) => {
      const mark = marks[around]
      if (mark) choose(steppedSpan(span, step, mark.from, today))
    },
    [marks, span, today],
  )
  return useMemo(() => ({ onStretch, onStep }), [onStretch, onStep])
}

function choose(chosen: Chosen): void {
  goTo(hrefTo('trends', aboutOf(chosen)))
}
