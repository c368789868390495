// The files that hold no workout, each with why; folded away, because there may be many.
import { useState } from 'react'
import { MoreRows } from '../../parts/MoreRows.tsx'
import type { LeftOut } from './found.ts'
import { counted } from './import-words.ts'

const rowsAtFirst = 20
const rowsMore = 200

export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const [shown, setShown] = useState(rowsAtFirst)
  if (leftOut.length === 0) return null
  return (
    <details className="import-left-out">
      <summary>{counted(leftOut.length, 'file')} left out</summary>
      <ul>
        {leftOut.slice(0, shown).map(({ fileName, message }, at) => (
          // Two files of different folders may have one name; the list never changes its order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <strong>{fileName}</strong>: {message}
          </li>
        ))}
      </ul>
      <MoreRows
        shown={Math.min(shown, leftOut.length)}
        all={leftOut.length}
        step={rowsMore}
        onMore={setShown}
      />
    </details>
  )
}
