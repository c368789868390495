// Where the journal is on this computer, what its files are, and how to leave with it.
import { FolderOpen } from 'lucide-react'
import type { Snapshot } from '../../../../shared/contract/api.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { dataFiles } from '../settings-words.ts'
import { placeWords } from './place-words.ts'

type Props = {
  dataFolder: string
  place: Snapshot['host']['folderPlace']
  /** Null where the host cannot show it. */
  onShow: (() => void) | null
}

export function DataCard({ dataFolder, place, onShow }: Props) {
  const shared = placeWords(place)
  return (
    <Card title="Where your data lives" className="settings-data">
      <p>
        <code className="settings-path">{dataFolder}</code>
      </p>
      {onShow && (
        <Button icon={<FolderOpen aria-hidden="true" />} onClick={onShow}>
          Open the folder
        </Button>
      )}
      {shared.length > 0 && (
        <div className="data-shared">
          {shared.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <p className="small">
        These are plain text files, nearly all of them JSON, which any editor can show. Close Afterrun and
        copy the folder: that is a whole copy, and all there is to take along when you leave.
      </p>
      <dl className="settings-files">
        {dataFiles.map(({ name, holds }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{holds}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
