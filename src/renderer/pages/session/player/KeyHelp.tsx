// All keys of the player.
import { Fragment } from 'react'
import { keyLines } from '../../../commands/command-help.ts'
import { playerCommands } from '../../../commands/player-commands.ts'
import { isMac } from '../../../commands/system.ts'
import { Ask } from '../../../parts/Ask.tsx'
import { Button } from '../../../parts/Button.tsx'
import { KeyCaps } from '../../../parts/KeyCaps.tsx'

export function KeyHelp({ onClose }: { onClose: () => void }) {
  const lines = keyLines(Object.values(playerCommands), { isMac: isMac(), isDesktop: true })
  return (
    <Ask title="Keys of the player" onClose={onClose}>
      {(close) => (
        <>
          <dl className="ask-keys">
            {lines.map(({ keys, does }) => (
              <Fragment key={does}>
                <dt>
                  <KeyCaps keys={keys} />
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
