// The frame of every chart: hairline grid, three to six ticks, no axis lines; the marks inside are its children.
import { type ReactNode, use, useMemo } from 'react'
import { CartesianGrid, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { plotRoom, type Span, type Tick } from './geometry.ts'
import { PaperSizeContext } from './use-paper.ts'

export type Axis = { span: Span; ticks: readonly Tick[] }

export function Plot({ x, y, children }: { x: Axis; y: Axis; children: ReactNode }) {
  // The marks bring their own places; recharts only needs the ends to make its scale.
  const ends = useMemo(() => x.span.map((end) => ({ x: end })), [x])
  const { width, height } = use(PaperSizeContext) ?? asLargeAsItsPlace
  return (
    <ResponsiveContainer width={width} height={height}>
      <LineChart data={ends} margin={margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="x" {...axisProps(x)} height={plotRoom.bottom} tickMargin={8} />
        <YAxis {...axisProps(y)} width={plotRoom.left} tickMargin={6} />
        {children}
      </LineChart>
    </ResponsiveContainer>
  )
}

const asLargeAsItsPlace = { width: '100%', height: '100%' } as const
const margin = { top: plotRoom.top, right: plotRoom.right, bottom: 0, left: 0 }
const tickLook = { fill: 'var(--ink-3)', fontSize: 11.5 }

function axisProps({ span, ticks }: Axis) {
  const texts = new Map(ticks.map(({ at, text }) => [at, text]))
  return {
    type: 'number' as const,
    domain: [...span],
    ticks: ticks.map(({ at }) => at),
    tickFormatter: (at: number) => texts.get(at) ?? '',
    tick: tickLook,
    interval: 0 as const,
    allowDataOverflow: true,
    axisLine: false,
    tickLine: false,
  }
}
