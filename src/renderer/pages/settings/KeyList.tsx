// The keys that do something, by where they do it.
import { helpPlaces, keyLines } from '../../commands/command-help.ts'
import { isMac } from '../../commands/system.ts'
import { Card } from '../../parts/Card.tsx'
import { KeyCaps } from '../../parts/KeyCaps.tsx'
import { useApp } from '../../state/use-app.ts'

export function KeyList() {
  const isDesktop = useApp(({ host }) => host.kind === 'desktop')
  return (
    <Card title="Keys">
      <div className="key-groups">
        {helpPlaces.map(({ title, rows }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {keyLines(rows, { isMac: isMac(), isDesktop }).map(({ does, keys }) => (
                <div key={does} className="key-row">
                  <dt>
                    <KeyCaps keys={keys} />
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Card>
  )
}
