// Races side by side: the chosen ones over each other by days since the finish, and their figures in a table.
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { fewestCompared } from '../../../shared/trends/compared-races.ts'
import { comparedSentence } from '../../../shared/trends/compared-sentence.ts'
import { RacesOverlay } from '../../charts/RacesOverlay.tsx'
import { hrefOfDay, hrefTo } from '../../commands/routes.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { ChartWords } from '../../parts/ChartWords.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { ChosenRaces } from './ChosenRaces.tsx'
import { ComparedTable } from './ComparedTable.tsx'
import './compare.css'
import { distanceNames } from './compare-words.ts'
import { OverlayTable } from './OverlayTable.tsx'
import { RacePicker } from './RacePicker.tsx'
import { useCompared } from './use-compared.ts'

export function ComparePage({ asked }: { asked: readonly string[] }) {
  const view = useCompared(asked)
  const [isPicking, setPicking] = useState(false)
  const { races, compared, lead } = view
  const title = 'Races side by side'
  if (races.length < fewestCompared) {
    return (
      <>
        <PageHeader title={title} />
        <Card title="Two races are needed">
          <p>Once a second race is logged, both stand here over each other, day by day since the finish.</p>
          <p className="compare-back">
            <LinkButton href={hrefTo('races')}>Races</LinkButton>
          </p>
        </Card>
      </>
    )
  }
  const partly = compared.some(({ days }) => days.some(({ state }) => state === 'at_least'))
  return (
    <>
      <PageHeader
        above={`${compared.length} of ${races.length} races · by days since the finish`}
        title={title}
      >
        {view.lengths.length > 1 && (
          <Segmented
            label="Length of the races"
            choices={(['all', ...view.lengths] as const).map((value) => ({
              value,
              text: distanceNames[value],
            }))}
            value={view.filter}
            onChange={view.filterBy}
          />
        )}
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          Print
        </Button>
      </PageHeader>
      <div className="compare-grid">
        <Card title="Highest soreness of each day" aside={partly && 'rings with an arrow: at least so much'}>
          <RacesOverlay races={compared} lead={lead} hrefOfDay={hrefOfDay} />
          <ChartWords
            sentence={comparedSentence(compared)}
            caption="Each dot is the highest of all muscles of that day, 0–10. Days without a log stay blank; a race’s line ends where the next race began."
          >
            <OverlayTable races={compared} />
          </ChartWords>
        </Card>
        <ChosenRaces view={view} onAnother={() => setPicking(true)} />
        <ComparedTable races={compared} />
      </div>
      {isPicking && (
        <RacePicker
          races={view.further}
          onPick={(id) => {
            setPicking(false)
            view.add(id)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
