// The drawn curves of several races, each in its look; the one that leads lies over the others.
import { memo } from 'react'
import { everyDay, fullSoreness } from './curve-axes.ts'
import { AtLeastDots, Dots, Runs } from './marks.tsx'
import type { OverlayRows } from './overlay-rows.ts'
import { overlaySpan } from './overlay-rows.ts'
import { type Axis, Plot } from './Plot.tsx'
import { raceLook } from './series.ts'

type Props = { rows: OverlayRows; lead: string }

export const OverlayDrawing = memo(function OverlayDrawing({ rows, lead }: Props) {
  const order = rows.lines.map((line, index) => ({ line, index }))
  const last = order.filter(({ line }) => line.id === lead)
  const others = order.filter(({ line }) => line.id !== lead)
  return (
    <Plot x={x} y={fullSoreness}>
      {[...others, ...last].map(({ line, index }) => {
        const isLead = line.id === lead
        const { colour, dashes } = raceLook(index)
        return (
          <g key={line.id} className="overlay-line" data-lead={isLead}>
            <Runs runs={line.runs} colour={colour} width={isLead ? 3 : 1.8} dashes={dashes} />
            <Dots
              dots={line.runs.flat()}
              radius={isLead ? 4.4 : 2.8}
              look={{ fill: 'var(--surface)', stroke: colour, strokeWidth: isLead ? 2.2 : 1.6 }}
            />
            <AtLeastDots dots={line.atLeast} radius={isLead ? 4.4 : 3.4} colour={colour} />
          </g>
        )
      })}
    </Plot>
  )
})

const x: Axis = { span: overlaySpan, ticks: everyDay }
