// Which races are laid over each other: a press on one draws it strongest, and others can be added or left out.
import { Plus, X } from 'lucide-react'
import { fewestCompared } from '../../../shared/trends/compared-races.ts'
import { raceLook } from '../../charts/series.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { LineSample } from './LineSample.tsx'
import type { useCompared } from './use-compared.ts'

type Props = { view: ReturnType<typeof useCompared>; onAnother: () => void }

export function ChosenRaces({ view, onAnother }: Props) {
  const { compared, lead, further, isFull } = view
  return (
    <Card title="Chosen" className="chosen-races">
      <ul>
        {compared.map(({ id, name, day }, index) => {
          const { colour, dashes } = raceLook(index)
          return (
            <li key={id} className="chosen-race">
              <button
                type="button"
                className="chosen-race-lead"
                aria-pressed={id === lead}
                onClick={() => view.leadBy(id)}
              >
                <LineSample colour={colour} width={id === lead ? 3.4 : 2} dashes={dashes} />
                <span className="chosen-race-name">{name}</span>
                <span className="tiny">{day.slice(0, 4)}</span>
              </button>
              {compared.length > fewestCompared && (
                <IconButton label={`Leave out ${name}, ${day.slice(0, 4)}`} onClick={() => view.remove(id)}>
                  <X aria-hidden="true" />
                </IconButton>
              )}
            </li>
          )
        })}
      </ul>
      {!isFull && further.length > 0 && (
        <Button look="quiet" icon={<Plus aria-hidden="true" />} onClick={onAnother}>
          Another race
        </Button>
      )}
      <p className="tiny">{isFull ? 'Twelve at the most. ' : ''}Press a race to draw it strongest.</p>
    </Card>
  )
}
