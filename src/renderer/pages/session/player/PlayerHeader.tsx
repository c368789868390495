// The player's head: the way out, what is played, the time left, and the cues.
import {
  ChevronLeft,
  Maximize,
  MessageCircle,
  MessageCircleOff,
  Minimize,
  PictureInPicture2,
  Volume2,
  VolumeX,
  Zap,
  ZapOff,
} from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { playerKey } from '../../../commands/player-commands.ts'
import { Button } from '../../../parts/Button.tsx'
import type { CueChoice } from '../cues/use-cue-choice.ts'

type Props = {
  routine: string
  step: string
  left: RefObject<HTMLElement | null>
  cues: CueChoice
  far: boolean
  onFar: () => void
  /** Null where no small window can be had. */
  mini: { isOpen: boolean; toggle: () => void } | null
  onLeave: () => void
}

export function PlayerHeader({ routine, step, left, cues, far, onFar, mini, onLeave }: Props) {
  const { beeps, voice, flash } = cues.chosen
  return (
    <header className="player-header">
      <Button look="quiet" icon={<ChevronLeft aria-hidden="true" />} onClick={onLeave}>
        Leave
      </Button>
      <p className="player-routine">{routine}</p>
      <p className="player-step">{step}</p>
      <span className="player-left" ref={left} />
      <fieldset className="player-cues" aria-label="Cues">
        <CueToggle
          word="Beeps"
          on={beeps}
          icons={[<Volume2 key="on" aria-hidden="true" />, <VolumeX key="off" aria-hidden="true" />]}
          onToggle={() => cues.choose({ beeps: !beeps })}
        />
        <CueToggle
          word="Voice"
          on={voice}
          icons={[
            <MessageCircle key="on" aria-hidden="true" />,
            <MessageCircleOff key="off" aria-hidden="true" />,
          ]}
          onToggle={() => cues.choose({ voice: !voice })}
        />
        <CueToggle
          word="Flash"
          on={flash}
          icons={[<Zap key="on" aria-hidden="true" />, <ZapOff key="off" aria-hidden="true" />]}
          onToggle={() => cues.choose({ flash: !flash })}
        />
        {mini && (
          <Button
            icon={<PictureInPicture2 aria-hidden="true" />}
            aria-label={mini.isOpen ? 'Close the small window' : 'Small window'}
            title={`${mini.isOpen ? 'Close the small window' : 'Small window that stays over others'} (${playerKey('mini')})`}
            onClick={mini.toggle}
          />
        )}
        <Button
          icon={far ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
          aria-label={far ? 'Leave full screen' : 'Full screen'}
          title={`${far ? 'Leave full screen' : 'Full screen, to read across the room'} (${playerKey('far')})`}
          onClick={onFar}
        />
      </fieldset>
    </header>
  )
}

function CueToggle({
  word,
  on,
  icons,
  onToggle,
}: {
  word: string
  on: boolean
  icons: [on: ReactNode, off: ReactNode]
  onToggle: () => void
}) {
  return (
    <Button
      icon={icons[on ? 0 : 1]}
      aria-pressed={on}
      title={`${word} ${on ? 'on' : 'off'}`}
      onClick={onToggle}
    >
      <span className="player-cue-word">{word}</span>
    </Button>
  )
}
