// Where a file is chosen or dropped.
import { FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import './file-drop.css'

type Props = {
  /** What to do, `Choose a .fit file, or drop it here.` */
  words: string
  hint: string
  /** The endings of the files that are meant, as an `<input>` takes them. */
  accept: string
  onFile: (file: File) => void
}

export function FileDrop({ words, hint, accept, onFile }: Props) {
  const [over, setOver] = useState(false)
  const id = useId()
  const onDrag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside)
  }
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  return (
    <label
      className="file-drop"
      htmlFor={id}
      data-over={over ? '' : undefined}
      onDragEnter={onDrag(true)}
      onDragOver={onDrag(true)}
      onDragLeave={onDrag(false)}
      onDrop={(event) => {
        onDrag(false)(event)
        take(event.dataTransfer.files)
      }}
    >
      <FileUp aria-hidden="true" />
      <span>{words}</span>
      <span className="tiny">{hint}</span>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept={accept}
        onChange={({ target }) => take(target.files)}
      />
    </label>
  )
}
