// The keys that do something, by where they do it.
import { Fragment } from 'react'
import { Card } from '../../parts/Card.tsx'
import { keyGroups } from './settings-words.ts'

export function KeyList() {
  return (
    <Card title="Keys">
      <div className="key-groups">
        {keyGroups.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map((row) => (
                <div key={row.does} className="key-row">
                  <dt>
                    {row.keys.map((name, index) => (
                      <Fragment key={name}>
                        {index > 0 && ' '}
                        <kbd>{name}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{row.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Card>
  )
}
