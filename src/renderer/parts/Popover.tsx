// A button with a panel beside it that holds a few things to choose or set; the page behind goes on.
import type { ReactNode } from 'react'
import { useBeside } from './use-beside.ts'

type Trigger = { 'aria-expanded': boolean; onClick: () => void }

type Props = {
  /** Draws the button. */
  trigger: (props: Trigger) => ReactNode
  /** What the panel is, read out. */
  label: string
  className: string
  /** `close` gives the focus back to the button. */
  children: (close: () => void) => ReactNode
}

export function Popover({ trigger, label, className, children }: Props) {
  const { isOpen, place, panel, open, close, onBlur } = useBeside()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the focus leaving the whole of it is heard here
    <div className="popover-place" ref={place} onBlur={onBlur}>
      {trigger({ 'aria-expanded': isOpen, onClick: isOpen ? close : open })}
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: it may hold a fieldset of its own
        <div ref={panel} popover="manual" role="group" aria-label={label} className={`beside ${className}`}>
          {children(close)}
        </div>
      )}
    </div>
  )
}
