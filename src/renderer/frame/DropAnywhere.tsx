// Files that are dropped on any page are brought in.
import { useState } from 'react'
import { EntryForm } from '../entries/EntryForm.tsx'
import { useDroppedFiles } from '../parts/use-dropped-files.ts'
import { useToday } from '../state/use-moment.ts'
import './drop-anywhere.css'

export function DropAnywhere() {
  const [over, setOver] = useState(false)
  const [files, setFiles] = useState<readonly File[] | null>(null)
  const today = useToday()
  useDroppedFiles(setFiles, setOver)
  return (
    <>
      {over && (
        <div className="drop-anywhere" aria-hidden="true">
          Drop the files to bring them in
        </div>
      )}
      <EntryForm
        form={files ? { type: 'files', files } : { type: 'none' }}
        day={today}
        onClose={() => setFiles(null)}
      />
    </>
  )
}
