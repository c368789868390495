// What stands on the keys that do something: pressed together within each, any of them.
import { Fragment } from 'react'

export function KeyCaps({ keys }: { keys: readonly (readonly string[])[] }) {
  return keys.map((together, index) => (
    <Fragment key={together.join()}>
      {index > 0 && ' '}
      <span className="key-caps">
        {together.map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </span>
    </Fragment>
  ))
}
