// The words of a step: its side, name, instruction, and the comfort rule with the way to ease off.
import { playerKey } from '../../../commands/player-commands.ts'
import { Button } from '../../../parts/Button.tsx'
import type { Easing, Shown } from './player-view.ts'

type Props = { shown: Shown; easing: Easing; onEase: (() => void) | null }

export function StepWords({ shown, easing, onEase }: Props) {
  const { side, name, positions, instruction, comfort } = shown
  return (
    <div className="player-words">
      {side && (
        <p className="player-words-side">
          <strong>{side.now}</strong> {side.after}
        </p>
      )}
      <h1>{name}</h1>
      {positions.length > 0 && (
        <ol className="player-words-positions" aria-label="Positions of a rep">
          {positions.map(({ label, now }) => (
            <li key={label} aria-current={now ? 'step' : undefined}>
              {label}
            </li>
          ))}
        </ol>
      )}
      {instruction && <p className="player-words-instruction">{instruction}</p>}
      {comfort && <p className="player-words-comfort">{comfort}</p>}
      {onEase && (
        <div className="player-words-ease">
          <Button look="quiet" shortcut={playerKey('ease_off')} disabled={easing !== 'none'} onClick={onEase}>
            {easing !== 'none' ? 'Eased off' : 'Ease off'}
          </Button>
          <span role="status">{easing === 'smaller_range' ? 'Smaller range: half as far.' : ''}</span>
        </div>
      )}
    </div>
  )
}
