// A chart with its key figure at the left and its words beneath.
import { type ReactNode, useId } from 'react'
import { ChartWords } from '../../parts/ChartWords.tsx'
import { CardBoundary } from '../../parts/ErrorBoundary.tsx'
import { CopyPicture } from './CopyPicture.tsx'
import type { Figure } from './trend-words.ts'

type Props = {
  title: string
  unit: string
  figure: Figure
  /** A further line under the figure. */
  more?: string | undefined
  sentence: string
  caption: string
  table: ReactNode
  /** The figure above the chart instead of beside it. */
  small?: boolean
  /** What else belongs to it, under its words. */
  further?: ReactNode
  children: ReactNode
}

export function TrendCard({
  title,
  unit,
  figure,
  more,
  sentence,
  caption,
  table,
  small,
  further,
  children,
}: Props) {
  const titleId = useId()
  return (
    <section className={small ? 'card trend trend-small' : 'card trend'} aria-labelledby={titleId}>
      <header className="trend-head">
        <div>
          <h2 id={titleId}>{title}</h2>
          <p className="tiny">{unit}</p>
        </div>
        <div className="trend-figure">
          <p className={figure.value === null ? 'trend-value trend-unknown' : 'trend-value'}>
            {figure.value ?? '–'}
          </p>
          <p className="tiny">{figure.meaning}</p>
          {more && <p className="tiny">{more}</p>}
        </div>
      </header>
      <div className="trend-chart">
        <CardBoundary inside>
          {children}
          <ChartWords sentence={sentence} caption={caption} actions={<CopyPicture title={title} />}>
            {table}
          </ChartWords>
          {further}
        </CardBoundary>
      </div>
    </section>
  )
}
