// What is to be told of whole files: what of them has no place in the journal, and which cells could not be read.
import { useState } from 'react'
import { numberText } from '../../../shared/words/dates.ts'
import { unreadText } from '../../../shared/words/table-words.ts'
import { MoreRows } from '../../parts/MoreRows.tsx'
import type { FileNote } from './table/tables.ts'

const rowsAtFirst = 20
const rowsMore = 200

export function FileNotes({ notes }: { notes: readonly FileNote[] }) {
  return notes.map((note, at) => (
    // Two files of different folders may have one name; the list never changes its order.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <FileNoteWords key={at} {...note} />
  ))
}

function FileNoteWords({ fileName, text, unread }: FileNote) {
  const [shown, setShown] = useState(rowsAtFirst)
  return (
    <>
      {text !== '' && (
        <p className="small import-note">
          <strong>{fileName}</strong>: {text}
        </p>
      )}
      {unread.length > 0 && (
        <details className="import-left-out">
          <summary>
            {unread.length === 1
              ? `1 thing in ${fileName} could not be read`
              : `${numberText(unread.length, navigator.language)} things in ${fileName} could not be read`}
          </summary>
          <ul>
            {unread.slice(0, shown).map((one, at) => (
              // A row may have two such cells; the list never changes its order.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={at}>{unreadText(one)}</li>
            ))}
          </ul>
          <MoreRows
            shown={Math.min(shown, unread.length)}
            all={unread.length}
            step={rowsMore}
            onMore={setShown}
          />
        </details>
      )}
    </>
  )
}
