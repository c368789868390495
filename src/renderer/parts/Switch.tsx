// Something that is on or off, with a few words on what that means.
import type { ReactNode } from 'react'
import './switch.css'
import { Tick } from './Tick.tsx'

type Props = { label: string; about: ReactNode; on: boolean; onSwitch: (on: boolean) => void }

export function Switch({ label, about, on, onSwitch }: Props) {
  return (
    <label className="switch">
      <Tick checked={on} onChange={onSwitch} />
      <span>
        {label} <span className="tiny">{about}</span>
      </span>
    </label>
  )
}
