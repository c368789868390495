// One way to move easily: what it is like, whether it suits today and why not, a star for favourites, and its two buttons.
import { Play, Star } from 'lucide-react'
import type { RecoveryChoice } from '../../../shared/recovery/recovery-choices.ts'
import { unsuitedWords, wayNames, wayWords } from '../../../shared/recovery/recovery-words.ts'
import { modalityIcons } from '../../entries/modality-icons.ts'
import { Button } from '../../parts/Button.tsx'

type Props = {
  choice: RecoveryChoice
  /** Another one is under way. */
  isBusy: boolean
  onStart: () => void
  onLog: () => void
  onFavour: () => void
}

export function WayTile({ choice, isBusy, onStart, onLog, onFavour }: Props) {
  const { modality, isFavourite, unsuited } = choice
  const Icon = modalityIcons[modality]
  const name = wayNames[modality]
  return (
    <li className="card way" data-unsuited={unsuited ?? undefined}>
      <Icon className="way-icon" aria-hidden="true" />
      <div className="way-words">
        <h3>{name}</h3>
        <p className="tiny">{unsuited ? `Not for now: ${unsuitedWords[unsuited]}.` : wayWords(choice)}</p>
      </div>
      <button
        type="button"
        className="way-star"
        aria-pressed={isFavourite}
        aria-label={`${name} is a favourite`}
        onClick={onFavour}
      >
        <Star aria-hidden="true" />
      </button>
      <div className="way-actions">
        {!unsuited && !isBusy && (
          <Button icon={<Play aria-hidden="true" />} aria-label={`Start ${name}`} onClick={onStart}>
            Start
          </Button>
        )}
        <Button look="quiet" aria-label={`Log ${name}`} onClick={onLog}>
          Log
        </Button>
      </div>
    </li>
  )
}
