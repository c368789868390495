// Bringing in what watches wrote: files are chosen or dropped, read, and shown before anything is saved.
import type { Day } from '../../../shared/base/day.ts'
import type { ImportedWorkout } from '../../../shared/journal/read-file.ts'
import { questionText, remarkText } from '../../../shared/words/read-file-words.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Problem } from '../../parts/Field.tsx'
import { FileDrop, FolderChoice } from '../../parts/FileDrop.tsx'
import '../forms/forms.css'
import { WorkoutSheet } from '../forms/WorkoutForm.tsx'
import { ImportList } from './ImportList.tsx'
import './import-form.css'
import { counted } from './import-words.ts'
import { TableForm } from './table/TableForm.tsx'
import { type Reading, useReading } from './use-reading.ts'

/** `files` are those that were dropped before the form was open. */
type Props = { day: Day; files?: readonly File[]; onClose: () => void }

export function ImportForm({ day, files, onClose }: Props) {
  const { reading, read } = useReading(files)
  if (reading.type === 'one')
    return (
      <WorkoutSheet
        workout={reading.found.workout}
        day={day}
        remarks={told(reading.found)}
        onClose={onClose}
      />
    )
  if (reading.type === 'many') return <ImportList {...reading} onClose={onClose} />
  if (reading.type === 'asking')
    return <TableForm key={reading.question.table.columns.join()} {...reading} onClose={onClose} />
  return (
    <Dialog title="Bring in workouts" dirty={false} onClose={onClose}>
      {reading.type === 'reading' ? (
        <Progress {...reading} />
      ) : (
        <>
          <FileDrop
            words="Choose .fit, .tcx, .gpx, .csv or .zip files, or drop them here."
            hint="Packed as .gz, or a whole export of Garmin, Strava or Apple Health as .zip; tables of workouts, nights and mornings as .csv. They are read on this computer; nothing is sent anywhere."
            accept=".fit,.tcx,.gpx,.gz,.zip,.csv,.tsv,.txt"
            onFiles={read}
          />
          <FolderChoice words="Choose a whole folder" onFiles={read} />
        </>
      )}
      {reading.type === 'none' && <NothingFound {...reading} />}
    </Dialog>
  )
}

function Progress({ done, all }: Extract<Reading, { type: 'reading' }>) {
  return (
    <div className="import-progress">
      <p role="status">Reading {counted(all, 'file')}…</p>
      <progress max={all} value={done} aria-label="Files read" />
      <p className="small">
        {done === all ? 'Looking for what the journal has already.' : `${done} of ${all}`}
      </p>
      {done === all - 1 && <p className="tiny">A large export takes a minute or two.</p>}
    </div>
  )
}

function NothingFound({ leftOut }: Extract<Reading, { type: 'none' }>) {
  const [first] = leftOut
  return (
    <Problem>
      {first && leftOut.length === 1 ? (
        <>
          <strong>{first.fileName}</strong>: {first.message}
        </>
      ) : (
        <>
          There is no workout in these {counted(leftOut.length, 'file')}.
          {first && ` ${first.fileName}: ${first.message}`}
        </>
      )}
    </Problem>
  )
}

/** What is asked first, then what is told. */
function told({ questions, remarks }: ImportedWorkout): string[] {
  return [
    ...questions.map((question) => questionText(question, navigator.language)),
    ...remarks.map(remarkText),
  ]
}
