// Files that are dropped anywhere on the window: they go to what was put up last, and folders are opened.
import { useEffect, useEffectEvent } from 'react'

type Taker = { onFiles: (files: File[]) => void; onOver: (over: boolean) => void }

/** The last one takes what is dropped. */
const takers: Taker[] = []

/** While the caller is on the page, and nothing put up later takes files, what is dropped comes to `onFiles`. */
export function useDroppedFiles(onFiles: (files: File[]) => void, onOver: (over: boolean) => void): void {
  const take = useEffectEvent(onFiles)
  const tell = useEffectEvent(onOver)
  useEffect(() => {
    const taker: Taker = { onFiles: (files) => take(files), onOver: (over) => tell(over) }
    if (takers.length === 0) listen()
    takers.push(taker)
    return () => {
      takers.splice(takers.indexOf(taker), 1)
      if (takers.length === 0) stopListening()
    }
  }, [])
}

function listen() {
  window.addEventListener('dragover', onDragOver)
  window.addEventListener('dragleave', onDragLeave)
  window.addEventListener('drop', onDrop)
}

function stopListening() {
  window.removeEventListener('dragover', onDragOver)
  window.removeEventListener('dragleave', onDragLeave)
  window.removeEventListener('drop', onDrop)
}

function onDragOver(event: DragEvent) {
  if (!holdsFiles(event)) return
  event.preventDefault()
  takers.at(-1)?.onOver(true)
}

function onDragLeave(event: DragEvent) {
  // Between two things on the page the pointer has not left the window.
  if (event.relatedTarget === null) takers.at(-1)?.onOver(false)
}

function onDrop(event: DragEvent) {
  if (!holdsFiles(event) || !event.dataTransfer) return
  event.preventDefault()
  const taker = takers.at(-1)
  taker?.onOver(false)
  void filesIn(event.dataTransfer).then((files) => {
    if (files.length > 0) taker?.onFiles(files)
  })
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** All files, those inside folders as well. What was dropped has to be asked for before anything is waited for. */
async function filesIn({ items }: DataTransfer): Promise<File[]> {
  const dropped = [...items].map((item) => {
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    return entry && isFolder(entry) ? filesOf(entry) : file ? [file] : []
  })
  return (await Promise.all(dropped)).flat()
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry))
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    )
  if (!isFolder(entry)) return []
  const inside: FileSystemEntry[] = []
  const reader = entry.createReader()
  // A folder tells what it holds a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) break
    inside.push(...some)
  }
  return (await Promise.all(inside.map(filesOf))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
