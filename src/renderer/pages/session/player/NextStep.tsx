// What comes next, with a small picture.
import { Figure } from '../../../parts/Figure.tsx'
import type { Shown } from './player-view.ts'

export function NextStep({ next }: { next: Shown['next'] }) {
  return (
    <div className="player-next">
      {next && (
        <Figure className="player-next-figure" id={next.figure.id} side={next.figure.side} decorative />
      )}
      <p>
        <span className="player-next-lead">{next ? next.lead : 'Nothing after this'}</span>
        <span className="player-next-name">
          {next && (
            <span className="player-next-short" aria-hidden="true">
              Next:{' '}
            </span>
          )}
          {next ? next.name : 'The last one'}
        </span>
      </p>
    </div>
  )
}
