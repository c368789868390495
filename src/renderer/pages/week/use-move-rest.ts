// Moving a day of rest: dragged to another day, or lifted with a key, moved with the arrows and put down.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Plan } from '../../../shared/journal/records.ts'
import type { PlanOfDay, WeekRest } from '../../../shared/recovery/week-plan.ts'
import { weekdayName } from '../../../shared/words/dates.ts'
import { appOf, now, useClient } from '../../state/use-app.ts'

export type RestOnDay = { rest: WeekRest; day: Day }

type Lift =
  | { type: 'none' }
  | { type: 'keys'; from: Day; to: Day }
  | { type: 'drag'; from: Day; to: Day; movedPx: { x: number; y: number } }

/** A press that moves less than this is none: it lifts the rest for the keys. */
const dragFromPx = 5

export type MoveRest = ReturnType<typeof useMoveRest>

export function useMoveRest(days: readonly PlanOfDay[]) {
  const client = useClient()
  const columns = useRef<HTMLOListElement>(null)
  const start = useRef<{ x: number; y: number } | null>(null)
  const wasDragged = useRef(false)
  const [lift, setLift] = useState<Lift>({ type: 'none' })
  const [said, setSaid] = useState('')
  const restOf = (day: Day) => days.find((of) => of.day === day)?.rest ?? null

  // In another column it is another button.
  const liftedTo = lift.type === 'keys' ? lift.to : null
  useEffect(() => {
    if (liftedTo) columns.current?.querySelector<HTMLElement>('[data-lifted]')?.focus()
  }, [liftedTo])

  async function put(from: Day, to: Day) {
    const rest = restOf(from)
    if (!rest || from === to) {
      setLift({ type: 'none' })
      return
    }
    // Drawn where it goes until the journal says so too.
    setLift({ type: 'keys', from, to })
    const { at } = now(appOf(client))
    const plan = rest.plan ? { ...rest.plan, day: to } : newRest(to, from, at)
    const refusal = await client.save(
      plan,
      `Rest moved to ${weekdayName(to, navigator.language)}.`,
      null,
      rest.plan,
    )
    setLift({ type: 'none' })
    if (refusal) client.say(refusal.message)
  }

  function onKeyDown(day: Day, event: KeyboardEvent) {
    const lifted = lift.type === 'keys' && lift.from === day ? lift : null
    if (!lifted) return
    const step = steps[event.key]
    if (event.key === 'Escape') {
      setLift({ type: 'none' })
      setSaid(`Put back on ${weekdayName(day, navigator.language)}.`)
    } else if (step) {
      const to = days[days.findIndex((of) => of.day === lifted.to) + step]?.day
      if (to) {
        setLift({ ...lifted, to })
        setSaid(`${weekdayName(to, navigator.language)}.`)
      }
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Enter, Space and a press that was no drag: lifted, or put down where it is. */
  function onClick(day: Day) {
    if (wasDragged.current) return
    if (lift.type === 'keys' && lift.from === day) void put(day, lift.to)
    else {
      setLift({ type: 'keys', from: day, to: day })
      setSaid('Lifted. Arrow keys move it, Enter puts it down, Escape puts it back.')
    }
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    wasDragged.current = false
    if (event.button !== 0 || lift.type === 'keys') return
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.pageX, y: event.pageY }
    setLift({ type: 'none' })
  }
  function onPointerMove(day: Day, event: PointerEvent) {
    if (!start.current) return
    const movedPx = { x: event.pageX - start.current.x, y: event.pageY - start.current.y }
    if (lift.type !== 'drag' && Math.hypot(movedPx.x, movedPx.y) < dragFromPx) return
    wasDragged.current = true
    setLift({ type: 'drag', from: day, to: dayAt(event) ?? day, movedPx })
  }
  function onPointerEnd(isDropped: boolean) {
    start.current = null
    if (lift.type !== 'drag') return
    if (isDropped) void put(lift.from, lift.to)
    else setLift({ type: 'none' })
  }

  /** The day whose column is under the pointer. */
  function dayAt({ clientX, clientY }: PointerEvent): Day | null {
    const places = [...(columns.current?.children ?? [])].map((column) => column.getBoundingClientRect())
    const index = places.findIndex(
      ({ left, right, top, bottom }) =>
        clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
    )
    return days[index]?.day ?? null
  }

  return {
    columns,
    said,
    /** The day that a lifted rest would go to. */
    target: lift.type === 'none' ? null : lift.to,
    /** The rest that is drawn on a day: one lifted with keys is drawn where it would go. */
    restOn(day: Day): RestOnDay | null {
      const from = lift.type === 'keys' && lift.to === day ? lift.from : day
      if (lift.type === 'keys' && lift.from === day && lift.to !== day) return null
      const rest = restOf(from)
      return rest && { rest, day: from }
    },
    handleOf: ({ day }: RestOnDay) => ({
      isLifted: lift.type !== 'none' && lift.from === day,
      movedPx: lift.type === 'drag' && lift.from === day ? lift.movedPx : undefined,
      handle: {
        onKeyDown: (event: KeyboardEvent) => onKeyDown(day, event),
        onClick: () => onClick(day),
        onPointerDown,
        onPointerMove: (event: PointerEvent) => onPointerMove(day, event),
        onPointerUp: () => onPointerEnd(true),
        onPointerCancel: () => onPointerEnd(false),
      },
    }),
  }
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

function newRest(day: Day, insteadOf: Day, at: Plan['loggedAt']): Plan {
  return {
    id: crypto.randomUUID(),
    kind: 'plan',
    day,
    loggedAt: at,
    rev: 0,
    what: 'rest',
    name: '',
    distanceMeters: null,
    insteadOf,
    legsBefore: null,
    note: '',
  }
}
