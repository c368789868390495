// Where the journal is on this computer, what its files are, and how to leave with it.
import { Card } from '../../../parts/Card.tsx'
import { dataFiles } from '../settings-words.ts'

export function DataCard({ dataFolder }: { dataFolder: string }) {
  return (
    <Card title="Where your data lives" className="settings-data">
      <p>
        <code className="settings-path">{dataFolder}</code>
      </p>
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
