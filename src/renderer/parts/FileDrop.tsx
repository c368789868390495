// Where files are chosen or dropped; while it is on the page, a drop anywhere on the window is for it.
import { FileUp } from 'lucide-react'
import { useId, useState } from 'react'
import './file-drop.css'
import { useDroppedFiles } from './use-dropped-files.ts'

type Props = {
  /** What to do, `Choose .fit files, or drop them here.` */
  words: string
  hint: string
  /** The endings of the files that are meant, as an `<input>` takes them. */
  accept: string
  onFiles: (files: File[]) => void
}

export function FileDrop({ words, hint, accept, onFiles }: Props) {
  const [over, setOver] = useState(false)
  const id = useId()
  useDroppedFiles(onFiles, setOver)
  return (
    <label className="file-drop" htmlFor={id} data-over={over ? '' : undefined}>
      <FileUp aria-hidden="true" />
      <span>{words}</span>
      <span className="tiny">{hint}</span>
      <FileInput id={id} accept={accept} onFiles={onFiles} />
    </label>
  )
}

/** Chooses a whole folder, with what is in the folders inside it. */
export function FolderChoice({ words, onFiles }: Pick<Props, 'words' | 'onFiles'>) {
  const id = useId()
  return (
    <label className="folder-choice" htmlFor={id}>
      {words}
      <FileInput id={id} folder onFiles={onFiles} />
    </label>
  )
}

type InputProps = { id: string; accept?: string; folder?: boolean; onFiles: (files: File[]) => void }

function FileInput({ id, accept, folder = false, onFiles }: InputProps) {
  return (
    <input
      id={id}
      className="visually-hidden"
      type="file"
      multiple
      accept={accept}
      {...(folder && { webkitdirectory: '' })}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])]
        // The same files can be chosen once more.
        target.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  )
}
