// The races: the one asked for or the newest, the others beneath it, and what will be here before the first.
import { Flag } from 'lucide-react'
import { useMemo } from 'react'
import { hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useApp } from '../../state/use-app.ts'
import { ComparePage } from './ComparePage.tsx'
import { comparedIds } from './compare-address.ts'
import { RaceList } from './RaceList.tsx'
import { RacePage } from './RacePage.tsx'
import { TrialDoor } from './TrialDoor.tsx'
import { useRaces } from './use-races.ts'
import './races.css'

/** `about` is the id of a race's workout, or the address of several side by side; null shows the newest. */
export function RacesPage({ about }: { about: string | null }) {
  const asked = useMemo(() => comparedIds(about), [about])
  if (asked) return <ComparePage asked={asked} />
  return (
    <>
      <OneRace about={about} />
      <TrialDoor />
    </>
  )
}

function OneRace({ about }: { about: string | null }) {
  const races = useRaces()
  const isWhole = useApp((app) => app.older.type === 'whole')
  const race = about === null ? races[0] : races.find(({ id }) => id === about)
  if (race) {
    return (
      <>
        <RacePage key={race.id} race={race} others={races} />
        {races.length > 1 && <RaceList races={races} shown={race} />}
      </>
    )
  }
  // Whether it is there, or there is none, is known once the older notes are.
  if (!isWhole) return <PageHeader title="Races" />
  if (races.length > 0) {
    return (
      <>
        <PageHeader title="Races" />
        <p className="races-missing">This race is not in the journal, or is no longer marked as a race.</p>
        <RaceList races={races} shown={null} />
      </>
    )
  }
  return (
    <>
      <PageHeader title="Races" />
      <Card title="No race yet">
        <p>Mark a workout as a race and its soreness clock starts here.</p>
        <p className="small races-empty">
          From its finish to day 10, each check-in becomes a dot on a curve and a body map in a row of eleven:
          how high it went, when it was halved, when it was back to what it was before. Two or three check-ins
          in the first days are enough to begin with.
        </p>
        <LinkButton href={hrefTo('journal')}>
          <Flag aria-hidden="true" />
          Open the journal
        </LinkButton>
      </Card>
    </>
  )
}
