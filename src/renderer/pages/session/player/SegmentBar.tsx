// The whole routine as bars sized by time; the present one fills.
import type { RefObject } from 'react'
import type { Bar } from './progress.ts'

type Props = { bars: readonly Bar[]; index: number; filling: RefObject<HTMLElement | null> }

export function SegmentBar({ bars, index, filling }: Props) {
  return (
    <div className="player-segments" aria-hidden="true">
      {bars.map((bar) => {
        const place = bar.last < index ? 'past' : bar.first > index ? 'ahead' : 'now'
        return (
          <span
            key={bar.first}
            className="player-segment"
            data-place={place}
            data-thin={bar.thin || undefined}
            style={{ flexGrow: bar.lengthMs }}
          >
            {place === 'now' && <i ref={filling} />}
          </span>
        )
      })}
    </div>
  )
}
