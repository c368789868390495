// A slider for a share of one, in steps of five per cent, with its value beside it.
import { useId } from 'react'
import './slider.css'

type Props = { label: string; value: number; onChoose: (value: number) => void }

export function Slider({ label, value, onChoose }: Props) {
  const id = useId()
  const percent = Math.round(value * 100)
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={({ target }) => onChoose(target.valueAsNumber / 100)}
      />
      <output htmlFor={id}>{percent} %</output>
    </div>
  )
}
