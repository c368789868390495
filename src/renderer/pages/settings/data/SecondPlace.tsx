// The second place for backups: where it is and when it was last copied to, and the choice of another.
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { SecondPlaceNow } from '../../../../shared/contract/backups.ts'
import { Button } from '../../../parts/Button.tsx'
import { Field } from '../../../parts/Field.tsx'
import { useApp } from '../../../state/use-app.ts'
import { momentText, type Wording } from './data-words.ts'
import type { Backups } from './use-backups.ts'

type Props = Pick<Backups, 'choosePlace' | 'askForFolder'> & { second: SecondPlaceNow | null; words: Wording }

export function SecondPlace({ second, words, choosePlace, askForFolder }: Props) {
  const kind = useApp(({ host }) => host.kind)
  const [path, setPath] = useState(second?.path ?? '')
  const [problem, setProblem] = useState<string | undefined>()
  const [isBusy, setBusy] = useState(false)
  const choose = async (chosen: string | null) => {
    setBusy(true)
    const refused = await choosePlace(chosen)
    setBusy(false)
    setProblem(refused ?? undefined)
    if (chosen === null) setPath('')
  }
  return (
    <form
      className="second-place"
      onSubmit={(event) => {
        event.preventDefault()
        void choose(path)
      }}
    >
      <p className="small">
        {second
          ? lastCopied(second, words)
          : 'Every backup is also copied to a second place of your choice: a stick, another disk, or a folder that is synced elsewhere.'}
      </p>
      {second?.trouble && (
        <p className="data-failed" role="alert">
          {second.trouble}
        </p>
      )}
      <Field
        label="Folder of the second place"
        value={path}
        onChange={setPath}
        problem={problem}
        maxLength={1000}
      />
      <div className="data-actions">
        {kind === 'desktop' && (
          <Button
            icon={<FolderOpen aria-hidden="true" />}
            onClick={() => void askForFolder().then((chosen) => chosen && setPath(chosen))}
          >
            Choose a folder
          </Button>
        )}
        <Button type="submit" disabled={isBusy || path.trim() === ''}>
          {isBusy ? 'Copying…' : 'Copy there from now on'}
        </Button>
        {second && (
          <Button look="quiet" disabled={isBusy} onClick={() => void choose(null)}>
            No second place
          </Button>
        )}
      </div>
    </form>
  )
}

function lastCopied({ path, copiedAt }: SecondPlaceNow, words: Wording): string {
  return copiedAt === null
    ? `${path}: nothing was copied there yet.`
    : `Last copied to ${path} ${momentText(copiedAt, words)}.`
}
