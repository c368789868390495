// The minute that a page is drawn at, kept true: one left open over night turns to the new day before a press is taken.
import { useMemo, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { type Day, dayOf, instantFromEpoch } from '../../shared/base/day.ts'
import { windowLater } from '../timer/later.ts'
import { type Moment, useApp } from './use-app.ts'

/** The minute as it began, and the runner's day; drawn again with each minute, when the window is seen again, and before any press. */
export function useMoment(): Moment {
  const rule = useDayRule()
  const minute = useSyncExternalStore(watchMinute, minuteNow)
  return useMemo(() => momentOf(minute, rule), [minute, rule])
}

/** The runner's day; drawn again only when it is another. */
export function useToday(): Day {
  const rule = useDayRule()
  return useSyncExternalStore(watchMinute, () => momentOf(minuteNow(), rule).today)
}

type DayRule = { timeZone: string; dayStartMinutes: number }

function useDayRule(): DayRule {
  return useApp(({ host, settings }) => ({
    timeZone: host.timeZone,
    dayStartMinutes: settings.dayStartMinutes,
  }))
}

function momentOf(minute: number, { timeZone, dayStartMinutes }: DayRule): Moment {
  const at = instantFromEpoch(minute * minuteMs, timeZone)
  return { at, today: dayOf(at, timeZone, dayStartMinutes) }
}

const minuteMs = 60_000
const minuteNow = () => Math.floor(Date.now() / minuteMs)

/** Heard on their way down, before the page itself hears them. */
const presses = ['focus', 'pointerdown', 'keydown', 'click'] as const

const watchers = new Set<() => void>()
let told = 0
let stopWaiting = () => {}

/** One wait and one set of listeners for all that is drawn by the minute. */
function watchMinute(watcher: () => void): () => void {
  if (watchers.size === 0) begin()
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) end()
  }
}

function begin() {
  told = minuteNow()
  wait()
  for (const type of presses) window.addEventListener(type, look, { capture: true })
  document.addEventListener('visibilitychange', look)
}

function end() {
  stopWaiting()
  for (const type of presses) window.removeEventListener(type, look, { capture: true })
  document.removeEventListener('visibilitychange', look)
}

function wait() {
  stopWaiting = windowLater(minuteMs - (Date.now() % minuteMs), () => {
    look()
    wait()
  })
}

function look() {
  if (minuteNow() === told) return
  told = minuteNow()
  flushSync(() => {
    for (const watcher of watchers) watcher()
  })
}
