// What every chart of a trend window shows behind its own marks: stretches that were not logged, and races.
import type { TrendWindow } from '../../shared/trends/window.ts'
import { OpenBand, Verticals } from './marks.tsx'
import { indexOf, type Mark, openMarks } from './window-rows.ts'

type Props = {
  marks: readonly Mark[]
  races: TrendWindow['races']
  /** Writes the names of the races beside their lines. */
  named?: boolean
}

export function WindowMarks({ marks, races, named = false }: Props) {
  const gaps = openMarks(marks)
  const widest = gaps.reduce((most, { from, to }) => Math.max(most, to - from + 1), 0)
  const labelled = gaps.find(({ from, to }) => to - from + 1 === widest)
  const isNamed = named && races.length <= mostNames
  const lines = races.map(({ id, day, name }, index) => {
    const at = indexOf(marks, day)
    const near = races[index - 1]
    const isNear = near !== undefined && at - indexOf(marks, near.day) < marks.length * nearShare
    return {
      id,
      at,
      anchor: at > marks.length * rightShare ? ('end' as const) : ('start' as const),
      line: isNear ? index % 2 : 0,
      ...(isNamed && { label: name }),
    }
  })
  return (
    <>
      {gaps.map((gap) => (
        <OpenBand
          key={gap.from}
          x={[gap.from - 0.5, gap.to + 0.5]}
          foot
          {...(gap === labelled && { label: 'not logged' })}
        />
      ))}
      <Verticals lines={lines} />
    </>
  )
}

/** The names of more races would lie on one another. */
const mostNames = 24
/** Shares of the width: races too near for one line of names, names that turn left. */
const nearShare = 0.25
const rightShare = 0.68
