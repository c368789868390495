// All keys of the player.
import { Fragment } from 'react'
import { keyHelp } from '../../../commands/keys.ts'
import { Ask } from '../../../parts/Ask.tsx'
import { Button } from '../../../parts/Button.tsx'

export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Ask title="Keys of the player" onClose={onClose}>
      {(close) => (
        <>
          <dl className="ask-keys">
            {keyHelp.map(({ keys, does }) => (
              <Fragment key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
          <div className="ask-buttons">
            <Button onClick={close}>Close</Button>
          </div>
        </>
      )}
    </Ask>
  )
}
