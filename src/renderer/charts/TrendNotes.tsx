// What every trend chart shows behind its own marks: stretches that were not logged, races, illness and aids.
import { memo } from 'react'
import { stateNames } from '../../shared/words/record-words.ts'
import { OpenBand, Verticals } from './marks.tsx'
import { AidMarks, StateBars } from './note-marks.tsx'
import type { Notes } from './trend-rows.ts'
import { indexOf, type Mark, openMarks } from './window-rows.ts'

type Props = { marks: readonly Mark[]; notes: Notes; named: boolean }

export const TrendNotes = memo(function TrendNotes({ marks, notes, named }: Props) {
  const { races, states, aidDays } = notes
  const gaps = openMarks(marks)
  const widest = gaps.reduce((most, { from, to }) => Math.max(most, to - from + 1), 0)
  const labelled = gaps.find(({ from, to }) => to - from + 1 === widest)
  const isNamed = named && races.length <= mostNames
  const lines = races.map(({ id, day, name }) => {
    const at = indexOf(marks, day)
    return {
      id,
      at,
      anchor: at > marks.length * rightShare ? ('end' as const) : ('start' as const),
      ...(isNamed && { label: name }),
    }
  })
  const nameDays = marks.length * nameShare
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
      <StateBars
        bars={states.map(({ state, from, to }) => {
          const x = [indexOf(marks, from) - 0.5, indexOf(marks, to) + 0.5] as const
          // The bar says it alone where the name of a race stands.
          const isUnderName = isNamed && lines.some(({ at }) => Math.abs(at - (x[0] + x[1]) / 2) < nameDays)
          return { key: `${state} ${from}`, x, text: isUnderName ? '' : stateNames[state].toLowerCase() }
        })}
      />
      {named && <AidMarks at={aidDays.map((day) => indexOf(marks, day))} />}
      <Verticals lines={lines} />
    </>
  )
})

/** The names of more races would lie on one another. */
const mostNames = 24
/** Names right of this share of the width turn left. */
/** How much of the width a name takes. */
const nameShare = 0.2
const rightShare = 0.68
