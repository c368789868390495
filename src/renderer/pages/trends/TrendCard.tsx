// A chart with its key figure at the left and its words beneath.
import { type ReactNode, useId } from 'react'
import { ChartWords } from '../../parts/ChartWords.tsx'
import type { Figure } from './trend-words.ts'

type Props = {
  title: string
  unit: string
  figure: Figure
  /** A further line under the figure. */
  more?: string
  sentence: string
  caption: string
  table: ReactNode
  children: ReactNode
}

export function TrendCard({ title, unit, figure, more, sentence, caption, table, children }: Props) {
  const titleId = useId()
  return (
    <section className="card trend" aria-labelledby={titleId}>
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
        {children}
        <ChartWords sentence={sentence} caption={caption}>
          {table}
        </ChartWords>
      </div>
    </section>
  )
}
