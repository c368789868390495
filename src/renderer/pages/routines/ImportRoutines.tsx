// Bringing in routines from a file: read, shown with what is new and what is replaced, and then taken whole or not at all.
import { useState } from 'react'
import type { Routine } from '../../../shared/routines/routine.ts'
import { readRoutineFile } from '../../../shared/routines/routine-file.ts'
import { counted } from '../../../shared/words/counts.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Problem } from '../../parts/Field.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { useApp, useClient } from '../../state/use-app.ts'
import './import-routines.css'
import { stepCount, totalTime } from '../../routines/routine-words.ts'
import { newAndReplaced } from './import-words.ts'

type Read = { fileName: string; bytes: Uint8Array<ArrayBuffer>; routines: Routine[] }
type Reading =
  | { type: 'waiting' }
  | { type: 'refused'; fileName: string; message: string }
  | ({ type: 'read' } & Read)

type Props = { onImported: (routines: Routine[]) => void; onClose: () => void }

export function ImportRoutines({ onImported, onClose }: Props) {
  const client = useClient()
  const own = useApp(({ routines }) => routines)
  const [reading, setReading] = useState<Reading>({ type: 'waiting' })

  async function read([file, ...others]: File[]) {
    if (!file) return
    if (others.length > 0) {
      const message = 'Routines are brought in one file at a time. Choose one of these.'
      setReading({ type: 'refused', fileName: counted(others.length + 1, 'file'), message })
      return
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const content = readRoutineFile(new TextDecoder().decode(bytes))
    setReading(
      content.ok
        ? { type: 'read', fileName: file.name, bytes, routines: content.routines }
        : { type: 'refused', fileName: file.name, message: content.message },
    )
  }
  async function bringIn({ fileName, bytes, routines }: Read) {
    const count = routines.length === 1 ? '1 routine' : `${routines.length} routines`
    const refusal = await client.importRoutines(fileName, bytes, `${count} brought in.`)
    if (refusal) setReading({ type: 'refused', fileName, message: refusal.message })
    else onImported(routines)
  }

  if (reading.type === 'read')
    return (
      <Dialog
        title="Bring in routines"
        dirty={false}
        onClose={onClose}
        submit={reading.routines.length === 1 ? 'Bring it in' : `Bring in all ${reading.routines.length}`}
        saving="Bringing them in…"
        onSubmit={() => bringIn(reading)}
      >
        <p>
          <strong>{reading.fileName}</strong>: {newAndReplaced(reading.routines, own)}
        </p>
        <ul className="import-routines" aria-label="Routines in the file">
          {reading.routines.map((routine) => {
            const replaced = own.find(({ id }) => id === routine.id)
            return (
              <li key={routine.id}>
                <span className="import-routines-name">{routine.name}</span>
                <span>
                  {totalTime(routine)} · {stepCount(routine)}
                </span>
                <span>{replaced ? `replaces ${replaced.name}` : 'new'}</span>
              </li>
            )
          })}
        </ul>
      </Dialog>
    )
  return (
    <Dialog title="Bring in routines" dirty={false} onClose={onClose}>
      <FileDrop
        words="Choose a file of routines, or drop it here."
        hint="The .json file that Export makes; it is shown before anything is saved."
        accept=".json,application/json"
        onFiles={(files) => void read(files)}
      />
      {reading.type === 'refused' && (
        <Problem>
          <strong>{reading.fileName}</strong>: {reading.message} Nothing was brought in.
        </Problem>
      )}
    </Dialog>
  )
}
