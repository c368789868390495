// Bringing in a run: a file is chosen or dropped, read, and shown in the form of a workout before anything is saved.
import { useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { ImportedWorkout, ReadFile } from '../../../shared/journal/read-file.ts'
import { questionText, remarkText } from '../../../shared/words/read-file-words.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { useClient } from '../../state/use-app.ts'
import './forms.css'
import { WorkoutSheet } from './WorkoutForm.tsx'

type Reading =
  | { type: 'waiting' }
  | { type: 'reading'; fileName: string }
  | { type: 'refused'; fileName: string; message: string }
  | { type: 'read'; file: ReadFile }

export function ImportForm({ day, onClose }: { day: Day; onClose: () => void }) {
  const client = useClient()
  const [reading, setReading] = useState<Reading>({ type: 'waiting' })

  async function read(file: File) {
    setReading({ type: 'reading', fileName: file.name })
    const answer = await client.readFile(file.name, new Uint8Array(await file.arrayBuffer()))
    setReading(
      'ok' in answer
        ? { type: 'refused', fileName: file.name, message: answer.message }
        : { type: 'read', file: answer },
    )
  }

  if (reading.type === 'read') {
    const [first, ...others] = reading.file.workouts
    if (first)
      return (
        <WorkoutSheet
          workout={first.workout}
          day={day}
          remarks={told(first, others.length)}
          onClose={onClose}
        />
      )
  }
  return (
    <Dialog title="Bring in a run" dirty={false} onClose={onClose}>
      <FileDrop
        words="Choose a .fit, .tcx or .gpx file, or drop it here."
        hint="One that is packed as .gz is read as well. It is read on this computer; nothing is sent anywhere."
        accept=".fit,.tcx,.gpx,.gz"
        onFile={(file) => void read(file)}
      />
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

/** What is asked first, then what is told. */
function told({ questions, remarks }: ImportedWorkout, others: number): string[] {
  return [
    ...questions.map((question) => questionText(question, navigator.language)),
    ...(others > 0 ? [`This file holds ${others + 1} workouts; this is the first.`] : []),
    ...remarks.map(remarkText),
  ]
}
