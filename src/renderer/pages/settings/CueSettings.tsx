// How a routine tells what is next: beeps, voice and flash, each with its strength and a way to try it.
import { type ReactNode, useRef } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { Slider } from '../../parts/Slider.tsx'
import { Switch } from '../../parts/Switch.tsx'
import '../session/flash.css'
import './cue-settings.css'
import type { SettingsForm } from '../../profile/use-settings.ts'
import { Refused } from './Refused.tsx'
import { useCueTries } from './use-cue-tries.ts'
import { VoiceSetting } from './VoiceSetting.tsx'

const strengths = [
  { value: 'gentle', text: 'Gentle' },
  { value: 'strong', text: 'Strong' },
] as const

export function CueSettings({ form: { settings, outcome, choose } }: { form: SettingsForm }) {
  const { cues } = settings
  const flashPlace = useRef<HTMLDivElement>(null)
  const tries = useCueTries(cues, flashPlace)
  const set = (part: Partial<typeof cues>) => choose({ cues: { ...cues, ...part } })
  return (
    <div className="cue-settings">
      <div className="session-flash" ref={flashPlace} aria-hidden="true" />
      <Channel
        name="Beeps"
        about="before and at each change"
        on={cues.beeps}
        onSwitch={(beeps) => set({ beeps })}
        onTry={tries.beep}
      >
        <Slider
          label="Volume of beeps"
          value={cues.beepVolume}
          onChoose={(beepVolume) => set({ beepVolume })}
        />
      </Channel>
      <Channel
        name="Voice"
        about="says each step, with a voice of this computer"
        on={cues.voice}
        onSwitch={(voice) => set({ voice })}
        onTry={tries.voice}
      >
        <Slider
          label="Volume of the voice"
          value={cues.voiceVolume}
          onChoose={(voiceVolume) => set({ voiceVolume })}
        />
        <VoiceSetting cues={cues} onChoose={set} />
      </Channel>
      <Channel
        name="Flash"
        about="the window lights up at each change, never where the computer is set to less motion"
        on={cues.flash}
        onSwitch={(flash) => set({ flash })}
        onTry={tries.flash}
      >
        <Segmented
          label="Strength of the flash"
          choices={strengths}
          value={cues.flashStrength}
          onChange={(flashStrength) => set({ flashStrength })}
        />
      </Channel>
      <Refused outcome={outcome} path="cues" />
    </div>
  )
}

type ChannelProps = {
  name: string
  about: string
  on: boolean
  onSwitch: (on: boolean) => void
  onTry: () => void
  children: ReactNode
}

function Channel({ name, about, on, onSwitch, onTry, children }: ChannelProps) {
  return (
    <fieldset className="cue-channel" aria-label={name}>
      <Switch label={name} about={about} on={on} onSwitch={onSwitch} />
      <Button aria-label={`Try ${name.toLowerCase()}`} onClick={onTry}>
        Try
      </Button>
      <div className="cue-channel-choices">{children}</div>
    </fieldset>
  )
}
