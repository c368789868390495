// The parts of the settings, each a page of its own, and the field that finds one setting among them.
import { useId, useState } from 'react'
import { hrefTo } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import { type Findable, findSettings } from './find-setting.ts'
import { type SettingsPart, settingsParts } from './settings-parts.ts'

type Props = {
  part: SettingsPart
  /** A setting was found; its part is gone to. */
  onFound: (found: Findable) => void
}

export function SettingsNav({ part, onFound }: Props) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const found = findSettings(typed)
  const isAsked = typed.trim() !== ''
  const take = (one: Findable) => {
    setTyped('')
    onFound(one)
    goTo(hrefTo('settings', one.part))
  }
  return (
    <nav className="settings-nav" aria-label="Parts of the settings">
      <div className="settings-find">
        <label className="visually-hidden" htmlFor={id}>
          Find a setting
        </label>
        <TextInput
          id={id}
          type="search"
          placeholder="Find a setting"
          maxLength={60}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            const [first] = found
            if (event.key === 'Enter' && first) take(first)
            else if (event.key === 'Escape' && isAsked) setTyped('')
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        <p className="visually-hidden" role="status">
          {isAsked && found.length > 0 && (found.length === 1 ? '1 setting' : `${found.length} settings`)}
        </p>
      </div>
      {isAsked ? (
        <Found found={found} typed={typed} onTake={take} />
      ) : (
        <ul>
          {Object.entries(settingsParts).map(([name, title]) => (
            <li key={name}>
              <a href={hrefTo('settings', name)} aria-current={name === part ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

type FoundProps = { found: readonly Findable[]; typed: string; onTake: (one: Findable) => void }

function Found({ found, typed, onTake }: FoundProps) {
  if (found.length === 0)
    return <p className="settings-found-none small">No setting is called “{typed.trim()}”.</p>
  return (
    <ul className="settings-found">
      {found.map((one) => (
        <li key={`${one.part} ${one.name}`}>
          <a
            href={hrefTo('settings', one.part)}
            onClick={(event) => {
              event.preventDefault()
              onTake(one)
            }}
          >
            {one.name}
            <span className="settings-found-part">{settingsParts[one.part]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
