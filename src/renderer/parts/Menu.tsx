// A button that opens a short list of things to do: arrows and letters move in it, Tab leaves it, Escape gives the focus back.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import './menu.css'
import { labelWanted, type Typed, typedOn } from './menu-letters.ts'
import { useBeside } from './use-beside.ts'

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
  button: { look?: 'plain' | 'primary'; icon: ReactNode; word: string } | { icon: ReactNode; name: string }
}

const nothingTyped: Typed = { text: '', atMs: Number.NEGATIVE_INFINITY }

export function Menu({ items, button }: Props) {
  const { isOpen, place, panel, open, close, onBlur } = useBeside()
  const first = useRef<'top' | 'bottom'>('top')
  const typed = useRef(nothingTyped)
  const entries = () => [...(panel.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    if (!isOpen) return
    const all = panel.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []
    all[first.current === 'top' ? 0 : all.length - 1]?.focus()
  }, [isOpen, panel])

  function openAt(end: 'top' | 'bottom') {
    first.current = end
    typed.current = nothingTyped
    open()
  }
  const trigger = {
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: () => (isOpen ? close() : openAt('top')),
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      openAt(event.key === 'ArrowDown' ? 'top' : 'bottom')
    },
  } as const

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // The keys of the page are not meant in here.
    event.stopPropagation()
    if (event.key === 'Tab') return close()
    const all = entries()
    const at = all.findIndex((entry) => entry.matches(':focus'))
    const to = itemAfter(event, at, all)
    if (to === null) return
    event.preventDefault()
    all[to]?.focus()
  }

  function itemAfter({ key, timeStamp }: KeyboardEvent, at: number, all: readonly HTMLElement[]) {
    if (key === 'ArrowDown') return (at + 1) % all.length
    if (key === 'ArrowUp') return (at <= 0 ? all.length : at) - 1
    if (key === 'Home') return 0
    if (key === 'End') return all.length - 1
    if (key.length !== 1 || key === ' ') return null
    typed.current = typedOn(typed.current, key, timeStamp)
    const labels = all.map(({ textContent }) => textContent.trim())
    return labelWanted(typed.current.text, labels, at)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the focus leaving the whole of it is heard here
    <div className="menu" ref={place} onBlur={onBlur}>
      {'word' in button ? (
        <Button look={button.look ?? 'plain'} icon={button.icon} {...trigger}>
          {button.word}
        </Button>
      ) : (
        <IconButton label={button.name} {...trigger}>
          {button.icon}
        </IconButton>
      )}
      {isOpen && (
        <div
          ref={panel}
          popover="manual"
          className="beside menu-list"
          role="menu"
          tabIndex={-1}
          aria-label={'word' in button ? button.word : button.name}
          onKeyDown={onKeyDown}
        >
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
                  tabIndex={-1}
                  className="menu-item"
                  onPointerEnter={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
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
