// The field that searches the journal; the key / goes to it, Escape empties it.
import { Search } from 'lucide-react'
import { useRef } from 'react'
import { longestText } from '../../../shared/base/longest-text.ts'
import { isSlash } from '../../../shared/base/pressed-key.ts'
import { inField } from '../../commands/in-field.ts'
import { useWindowKey } from '../../commands/use-window-key.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import './search.css'

type Props = { text: string; onFocus: () => void; onChange: (text: string) => void }

export function SearchField({ text, onFocus, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useWindowKey((event) => {
    if (!isSlash(event) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (inField(event.target) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    field.current?.focus()
    field.current?.select()
  })
  return (
    <search className="search-field">
      <Search aria-hidden="true" />
      <TextInput
        ref={field}
        type="search"
        aria-label="Search the journal"
        aria-keyshortcuts="/"
        maxLength={longestText}
        placeholder="Calf, race, hill…"
        value={text}
        onFocus={onFocus}
        onChange={onChange}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return
          event.preventDefault()
          onChange('')
        }}
      />
      {text === '' && <kbd>/</kbd>}
    </search>
  )
}
