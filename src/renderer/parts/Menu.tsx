// A button that opens a short list of things to do; arrows and first letters move, Escape gives the focus back.
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import './menu.css'

type MenuItem = {
  label: string
  icon: ReactNode
  /** The heading that it stands under, with those of the same one. */
  group?: string
  onChoose: () => void
}

type Props = {
  items: readonly MenuItem[]
  /** The button: its word and icon, or only an icon with a name. */
  button: { look?: 'plain' | 'primary'; icon: ReactNode; word?: string; name?: string }
}

export function Menu({ items, button }: Props) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [open])

  function close() {
    setOpen(false)
    place.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    const all = entries()
    const at = all.findIndex((entry) => entry.matches(':focus'))
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus()
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus()
    else if (event.key === 'Home') all[0]?.focus()
    else if (event.key === 'End') all.at(-1)?.focus()
    else if (event.key === 'Escape') close()
    else if (!goToLetter(event, all, at)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the focus leaving the whole of it is heard here
    <div
      className="menu"
      ref={place}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      {button.word ? (
        <Button
          look={button.look ?? 'plain'}
          icon={button.icon}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {button.word}
        </Button>
      ) : (
        <button
          type="button"
          className="menu-dots"
          aria-label={button.name}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {button.icon}
        </button>
      )}
      {open && (
        <div className="menu-list" role="menu" ref={list} tabIndex={-1} onKeyDown={onKeyDown}>
          {grouped(items).map(([group, some]) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div key={group} role="group" aria-label={group || undefined} className="menu-group">
              {group && (
                <span className="menu-heading" aria-hidden="true">
                  {group}
                </span>
              )}
              {some.map(({ label, icon, onChoose }) => (
                <button
                  key={label}
                  type="button"
                  role="menuitem"
                  className="menu-item"
                  onClick={() => {
                    close()
                    onChoose()
                  }}
                >
                  {icon}
                  {label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function grouped(items: readonly MenuItem[]): [string, MenuItem[]][] {
  const groups = new Map<string, MenuItem[]>()
  for (const item of items) {
    const group = item.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), item])
  }
  return [...groups]
}

/** Goes to the next item that begins with the letter typed. */
function goToLetter(event: KeyboardEvent, entries: readonly HTMLElement[], at: number): boolean {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey)
    return false
  const letter = event.key.toLowerCase()
  const next = [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find((entry) =>
    entry.textContent?.trim().toLowerCase().startsWith(letter),
  )
  next?.focus()
  return next !== undefined
}
