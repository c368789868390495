// The recovery session that is under way: how long it has been, the heart rate to stay under, and the way to log it.
import { Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { EasyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import { wayNames } from '../../../shared/recovery/recovery-words.ts'
import { Button } from '../../parts/Button.tsx'
import { clockText } from '../../routines/times.ts'
import type { UnderWay } from '../../state/under-way.ts'
import { windowLater } from '../../timer/later.ts'

type Props = {
  underWay: UnderWay
  heart: EasyHeartRate | null
  onDone: (endedMs: number) => void
  onDrop: () => void
}

export function UnderWayCard({ underWay: { modality, startedMs }, heart, onDone, onDrop }: Props) {
  const nowMs = useSeconds()
  const seconds = Math.max(0, Math.floor((nowMs - startedMs) / 1000))
  return (
    <section className="card under-way" aria-labelledby="under-way">
      <div>
        <h2 id="under-way">{wayNames[modality]}, under way</h2>
        <p className="under-way-time" role="timer" aria-live="off">
          {clockText(seconds)}
        </p>
      </div>
      <p className="under-way-heart">
        {heart ? (
          <>
            at most <strong>{heart.mostBpm}</strong> beats a minute, around {heart.aimBpm}
          </>
        ) : (
          'so easy that you could talk all the while'
        )}
      </p>
      <div className="under-way-actions">
        <Button look="primary" icon={<Check aria-hidden="true" />} onClick={() => onDone(Date.now())}>
          Done, log it
        </Button>
        <Button look="quiet" onClick={onDrop}>
          Drop it
        </Button>
      </div>
    </section>
  )
}

/** The time, drawn again with each second. */
function useSeconds(): number {
  const [nowMs, setNow] = useState(() => Date.now())
  useEffect(() => windowLater(1000 - (nowMs % 1000), () => setNow(Date.now())), [nowMs])
  return nowMs
}
