// How a routine tells what is next: beeps, voice, flash, and how loud.
import { useId } from 'react'
import { Refused } from './Refused.tsx'
import type { SettingsForm } from './use-settings.ts'

const switches = [
  { cue: 'beeps', title: 'Beeps', about: 'before and at each change' },
  { cue: 'voice', title: 'Voice', about: 'says each step, with a voice of this computer' },
  { cue: 'flash', title: 'Flash', about: 'the screen lights up at each change' },
] as const

export function CueSettings({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  const { cues } = settings
  const id = useId()
  const percent = Math.round(cues.volume * 100)
  return (
    <>
      <ul className="settings-switches">
        {switches.map(({ cue, title, about }) => (
          <li key={cue}>
            <label className="settings-switch">
              <input
                type="checkbox"
                checked={cues[cue]}
                onChange={(event) => choose({ cues: { ...cues, [cue]: event.target.checked } })}
              />
              <span>
                {title}
                <span className="tiny"> {about}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="setting">
        <label htmlFor={id}>Volume</label>
        <div className="settings-volume">
          <input
            id={id}
            type="range"
            min={0}
            max={100}
            step={5}
            value={percent}
            aria-valuetext={`${percent} %`}
            onChange={(event) => choose({ cues: { ...cues, volume: Number(event.target.value) / 100 } })}
          />
          <output htmlFor={id}>{percent} %</output>
        </div>
        <Refused outcome={outcome} path="cues" />
      </div>
    </>
  )
}
