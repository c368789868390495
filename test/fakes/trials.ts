// Races of a trial for tests: each with the leg that was drawn and checks of both calves from its day on.
import { addDays, day, instant } from '../../src/shared/base/day.ts'
import type { JournalRecord, Soreness, Trial, TrialChoice } from '../../src/shared/journal/records.ts'
import { aCheck, aRun, id } from './records.ts'

/** A compression sock on the lower leg, since 1 September. */
export const sock: TrialChoice = {
  aid: 'own',
  ownName: 'Compression sock',
  part: 'lower_leg',
  seed: 7,
  startedOn: day('2026-09-01'),
}

/** The n-th race of a trial, kept to; ids 1000 n and on. */
export function aTrial(n: number, on: string, part: Partial<Trial> = {}): Trial {
  const { startedOn: _, ...tried } = sock
  return {
    kind: 'trial',
    id: id(n * 1000 + 1),
    day: day(on),
    loggedAt: instant(`${on}T13:00:00+01:00`),
    rev: 0,
    raceId: id(n * 1000),
    ...tried,
    draw: n,
    side: 'left',
    kept: true,
    note: '',
    ...part,
  }
}

export function aRaceOf(n: number, on: string) {
  return aRun(n * 1000, on, { race: { name: `Race ${n}` } })
}

/** Calves at these numbers, left and right, from the evening of the race on; null leaves the day out. */
export function calves(
  n: number,
  on: string,
  values: readonly (readonly [number, number] | null)[],
  part: Partial<Soreness> = {},
): JournalRecord[] {
  return values.flatMap((value, index) => {
    if (value === null) return []
    const to = addDays(day(on), index)
    const [left, right] = value
    return [
      aCheck(
        n * 1000 + 10 + index,
        to,
        [
          { region: 'calf', side: 'left', value: left },
          { region: 'calf', side: 'right', value: right },
        ],
        { checkedAt: instant(`${to}T20:00:00+01:00`), ...part },
      ),
    ]
  })
}

/** A race with its leg, and as many points of soreness more on the other leg in each of days 0 to 3. */
export function aCounted(n: number, on: string, side: Trial['side'], apart: number): JournalRecord[] {
  const pair = ([having, other]: readonly [number, number]) =>
    side === 'left' ? ([having, other] as const) : ([other, having] as const)
  const values = [4, 4, 3, 2].map((value) => pair([value, value + apart]))
  const none = [0, 0] as const
  return [
    aRaceOf(n, on),
    aTrial(n, on, { side }),
    ...calves(n, on, [...values, none, none, none, none, none]),
  ]
}
