// The way to the signs that are not those of ordinary soreness, from wherever they matter.
import type { ReactNode } from 'react'
import { hrefTo, pageNames } from './routes.ts'
import './safety-link.css'

export function SafetyLink({ children = pageNames.safety }: { children?: ReactNode }) {
  return (
    <a className="safety-link" href={hrefTo('safety')}>
      {children}
    </a>
  )
}
