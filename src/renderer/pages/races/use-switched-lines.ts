// Which lines of further muscles are drawn: the sorest three at first, each turned on and off by a press.
import { useState } from 'react'
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'

const linesAtFirst = 3

export function useSwitchedLines({ regions }: Pick<RaceCurve, 'regions'>) {
  const [turned, setTurned] = useState<readonly string[]>([])
  const hidden = regions.flatMap(({ name }, index) =>
    index >= linesAtFirst !== turned.includes(name) ? [name] : [],
  )
  const turn = (name: string) =>
    setTurned((names) => (names.includes(name) ? names.filter((one) => one !== name) : [...names, name]))
  return { hidden, turn }
}
