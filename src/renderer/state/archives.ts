// A zip on its way to main, a part at a time, so that neither side ever holds the whole.
import type { Answer } from '../../shared/base/answer.ts'
import type { Carrier } from '../../shared/contract/api.ts'
import type { ArchiveContent, ReadFile } from '../../shared/journal/read-file.ts'

export type OpenArchive = {
  content: ArchiveContent
  /** The workouts in the file at this place of the content. */
  read(at: number): Promise<Answer<ReadFile>>
  close(): void
}

/** What can be cut into parts, as a file can. */
export type Sliceable = Pick<Blob, 'size' | 'slice'>

const partBytes = 4 * 1024 * 1024

export async function sendArchive(
  { call }: Pick<Carrier, 'call'>,
  zip: Sliceable,
  signal: AbortSignal,
): Promise<Answer<OpenArchive>> {
  const archive = crypto.randomUUID()
  const close = () => void call('import.drop', { archive })
  for (let from = 0; from < zip.size && !signal.aborted; from += partBytes) {
    const bytes = new Uint8Array(await zip.slice(from, from + partBytes).arrayBuffer())
    const sent = await call('import.part', { fileName: archive, bytes })
    if (!sent.ok) {
      close()
      return sent
    }
  }
  const opened = await call('import.open', { archive })
  if (opened.ok)
    return {
      ok: true,
      value: { content: opened.value, read: (at) => call('import.inside', { archive, at }), close },
    }
  close()
  return opened
}
