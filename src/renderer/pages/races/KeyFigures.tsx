// The four key figures of a race, each with what it means or why it is not known.
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'
import { keyFigures } from './race-words.ts'

export function KeyFigures({ curve }: { curve: RaceCurve }) {
  return (
    <section className="card key-figures" aria-label="Key figures">
      <dl>
        {keyFigures(curve).map(({ title, value, meaning }) => (
          <div key={title} className="key-figure">
            <dt>{title}</dt>
            <dd>
              <span className={value === null ? 'key-figure-value key-figure-unknown' : 'key-figure-value'}>
                {value ?? '–'}
              </span>
              <span className="key-figure-meaning">{meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
