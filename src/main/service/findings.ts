// What was found of the files, kept until the runner has read it, and why nothing is saved: in each snapshot, so that no window misses it.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Snapshot } from '../../shared/contract/api.ts'

type Ports = {
  /** Tells the windows what is found and not read yet. */
  tellFound: (found: string[]) => void
  /** Tells the windows what is not saved. */
  tellNotSaved: (refusal: Refusal) => void
}

export function createFindings({ tellFound, tellNotSaved }: Ports) {
  const found = new Set<string>()
  /** For as long as the folder is open. */
  let standing: Refusal | null = null
  /** Until something is saved. */
  let unsaved: Refusal | null = null

  return {
    /** What is only not saved is over with the next save; of a file that was not as it should be the runner is to know. */
    hear(finding: Refusal): void {
      if (finding.fault === 'not_saved') {
        unsaved = finding
        tellNotSaved(finding)
        return
      }
      found.add(finding.message)
      tellFound([...found])
    },

    /** Nothing will be saved. */
    stand(refusal: Refusal): void {
      standing = refusal
      tellNotSaved(refusal)
    },

    saved(): void {
      unsaved = null
    },

    /** What the runner has read is told no more. */
    read(messages: readonly string[]): Answer<Record<string, never>> {
      for (const message of messages) found.delete(message)
      tellFound([...found])
      return { ok: true, value: {} }
    },

    now: (): Pick<Snapshot['host'], 'found' | 'notSaved'> => ({
      found: [...found],
      notSaved: (standing ?? unsaved)?.message ?? null,
    }),
  }
}
