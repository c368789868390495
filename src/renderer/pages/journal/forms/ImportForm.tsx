// Bringing in a run: a file is chosen or dropped, read, and shown in the form of a workout before anything is saved.
import { FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import type { ImportedWorkout } from '../../../../shared/api.ts'
import type { Day } from '../../../../shared/day.ts'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useClient } from '../../../use-app.ts'
import './forms.css'
import { WorkoutForm } from './WorkoutForm.tsx'

type Reading =
  | { type: 'waiting' }
  | { type: 'reading'; fileName: string }
  | { type: 'refused'; fileName: string; message: string }
  | { type: 'read'; imported: ImportedWorkout }

export function ImportForm({ day, onClose }: { day: Day; onClose: () => void }) {
  const client = useClient()
  const [reading, setReading] = useState<Reading>({ type: 'waiting' })
  const [over, setOver] = useState(false)
  const fileId = useId()

  async function read(file: File | undefined) {
    if (!file) return
    setReading({ type: 'reading', fileName: file.name })
    const answer = await client.readFile(file.name, new Uint8Array(await file.arrayBuffer()))
    setReading(
      'ok' in answer
        ? { type: 'refused', fileName: file.name, message: answer.message }
        : { type: 'read', imported: answer },
    )
  }
  const onDrag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside)
  }

  if (reading.type === 'read') {
    const { workout, remarks } = reading.imported
    return <WorkoutForm workout={workout} day={day} remarks={remarks} onClose={onClose} />
  }
  return (
    <Dialog title="Bring in a run" dirty={false} onClose={onClose}>
      <label
        className="form-drop"
        htmlFor={fileId}
        data-over={over ? '' : undefined}
        onDragEnter={onDrag(true)}
        onDragOver={onDrag(true)}
        onDragLeave={onDrag(false)}
        onDrop={(event) => {
          onDrag(false)(event)
          void read(event.dataTransfer.files[0])
        }}
      >
        <FileUp aria-hidden="true" />
        <span>Choose a .fit, .tcx or .gpx file, or drop it here.</span>
        <span className="tiny">It is read on this computer; nothing is sent anywhere.</span>
        <input
          id={fileId}
          className="visually-hidden"
          type="file"
          accept=".fit,.tcx,.gpx"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      {reading.type === 'reading' && (
        <p className="form-note" role="status">
          Reading {reading.fileName}…
        </p>
      )}
      {reading.type === 'refused' && (
        <p className="field-problem" role="alert">
          <strong>{reading.fileName}</strong>: {reading.message}
        </p>
      )}
    </Dialog>
  )
}
