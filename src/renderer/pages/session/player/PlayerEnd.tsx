// The ways out of a session and what is needed rarely: the keys, finishing early, volume, restarting, discarding.
import { Ellipsis, Keyboard, RotateCcw, Trash2 } from 'lucide-react'
import type { SessionAction } from '../../../../shared/session/state.ts'
import { playerKey } from '../../../commands/player-commands.ts'
import { Button } from '../../../parts/Button.tsx'
import { Popover } from '../../../parts/Popover.tsx'
import { Slider } from '../../../parts/Slider.tsx'
import type { CueChoice } from '../cues/use-cue-choice.ts'

type Props = {
  act: (action: SessionAction) => void
  cues: CueChoice
  onKeys: () => void
  onDiscard: () => void
}

export function PlayerEnd({ act, cues, onKeys, onDiscard }: Props) {
  return (
    <div className="player-end">
      <p className="player-keys" aria-hidden="true">
        <span>
          <kbd>{playerKey('pause')}</kbd> pause
        </span>
        <span>
          <kbd>{playerKey('previous')}</kbd> <kbd>{playerKey('next')}</kbd> step
        </span>
        <span>
          <kbd>{playerKey('help')}</kbd> all keys
        </span>
      </p>
      <Button onClick={() => act({ type: 'finish_early' })}>Finish early</Button>
      <Popover
        label="More"
        className="player-more"
        trigger={(trigger) => (
          <Button icon={<Ellipsis aria-hidden="true" />} aria-label="More" title="More" {...trigger} />
        )}
      >
        {(close) => {
          const chosen = (does: () => void) => () => {
            close()
            does()
          }
          return (
            <>
              <div className="player-volumes">
                <Slider
                  label="Volume of beeps"
                  value={cues.chosen.beepVolume}
                  onChoose={(beepVolume) => cues.choose({ beepVolume })}
                />
                <Slider
                  label="Volume of the voice"
                  value={cues.chosen.voiceVolume}
                  onChoose={(voiceVolume) => cues.choose({ voiceVolume })}
                />
              </div>
              <Button
                look="quiet"
                shortcut={playerKey('restart_step')}
                icon={<RotateCcw aria-hidden="true" />}
                onClick={chosen(() => act({ type: 'restart_step' }))}
              >
                Restart this step
              </Button>
              <Button
                look="quiet"
                shortcut={playerKey('help')}
                icon={<Keyboard aria-hidden="true" />}
                onClick={chosen(onKeys)}
              >
                All keys
              </Button>
              <Button look="quiet" icon={<Trash2 aria-hidden="true" />} onClick={chosen(onDiscard)}>
                Discard this session…
              </Button>
            </>
          )
        }}
      </Popover>
    </div>
  )
}
