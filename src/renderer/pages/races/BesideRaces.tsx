// This race beside the runner's others, those of its length first: the figures of each, what counts as similar, and how many there are.
import { useMemo } from 'react'
import type { Workout } from '../../../shared/journal/records.ts'
import {
  besideRace,
  type ComparedRace,
  comparedRaces,
  fewestCompared,
} from '../../../shared/trends/compared-races.ts'
import { comparedSentence } from '../../../shared/trends/compared-sentence.ts'
import { numberOf } from '../../charts/curve-rows.ts'
import { Card } from '../../parts/Card.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { useJournal } from '../../state/use-journal.ts'
import { useToday } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { figureText, figureTitles } from './compare-words.ts'
import { NotKnown } from './NotKnown.tsx'

type Props = { race: Workout; others: readonly Workout[] }

export function BesideRaces({ race, others }: Props) {
  const { unit } = usePreferences()
  const today = useToday()
  const begun = useMemo(() => others.filter(({ day }) => day <= today), [others, today])
  const chosen = useMemo(
    () => besideRace(race, begun).flatMap((id) => begun.find((one) => one.id === id) ?? []),
    [race, begun],
  )
  const races = useJournal((journal) => comparedRaces(journal, chosen, today), [chosen, today])
  if (races.length < fewestCompared || races[0]?.id !== race.id) return null
  const titles = { ...figureTitles(unit), ...shortTitles }
  const all = begun.length
  return (
    <Card
      title="Beside your other races"
      aside={races.length === all ? `all ${all} of them` : `${races.length} of ${all} races`}
      className="beside-races"
    >
      <DataTable
        caption="This race beside your others"
        columns={[{ title: 'Race' }, ...figures.map((figure) => ({ title: titles[figure], numeric: true }))]}
        rows={races.map((one) => ({
          id: one.id,
          current: one.id === race.id,
          cells: [
            one.id === race.id ? <strong key="race">{one.name}</strong> : one.name,
            ...figures.map(
              (figure) =>
                (figure === 'peak' ? peakText(one) : figureText(one, figure, unit)) ?? (
                  <NotKnown key={figure} />
                ),
            ),
          ],
        }))}
      />
      <p className="small beside-races-note">{comparedSentence(races)}</p>
    </Card>
  )
}

/** A card has less room than a page. */
const shortTitles = { halfTimeDays: 'Half-time', backDay: 'Within 1', sorenessDays: 'Total' }

const figures = ['distanceMeters', 'climbMeters', 'peak', 'halfTimeDays', 'backDay', 'sorenessDays'] as const

/** `7 · day 1`. */
function peakText({ peak, peakIsAtLeast, peakDay }: ComparedRace): string | null {
  if (peak === null) return null
  return `${numberOf(peak, peakIsAtLeast)}${peakDay === null ? '' : ` · day ${peakDay}`}`
}
