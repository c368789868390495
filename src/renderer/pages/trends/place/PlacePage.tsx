// One place of the body over months: what one would tell a physiotherapist, to read and to print.
import { Printer } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import {
  type BodyPlace,
  muscles,
  placeKey,
  placeName,
  sidesOf,
  structures,
} from '../../../../shared/anatomy/body.ts'
import { addDays } from '../../../../shared/base/day.ts'
import { firstDay } from '../../../../shared/journal/days.ts'
import { builtInRoutines } from '../../../../shared/routines/builtin/index.ts'
import { placeStory } from '../../../../shared/trends/place-story.ts'
import { daysIn, lastDays } from '../../../../shared/trends/span.ts'
import { daySpan, longDay } from '../../../../shared/words/dates.ts'
import { dateWords } from '../../../../shared/words/day-words.ts'
import { aidNames, modalityNames } from '../../../../shared/words/record-words.ts'
import { hrefOfDay, hrefOfPlace, type PlaceSpan, placeOf, placeSpans } from '../../../commands/routes.ts'
import { goTo } from '../../../commands/use-route.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { DataTable } from '../../../parts/DataTable.tsx'
import { SelectField } from '../../../parts/Field.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { Segmented } from '../../../parts/Segmented.tsx'
import { useApp } from '../../../state/use-app.ts'
import { useToday } from '../../../state/use-moment.ts'
import { viewOf } from '../use-trends.ts'
import '../trends.css'
import { PlaceChart } from './PlaceChart.tsx'
import './place.css'
import { boutText, daysText, kindText, routineText, sidesText, storySentence } from './place-words.ts'

export function PlacePage({ about }: { about: string | null }) {
  const { place, span: chosen } = placeOf(about) ?? fallback
  const journal = useApp((app) => app.journal)
  const own = useApp((app) => app.routines)
  const today = useToday()
  const span = useMemo(
    () =>
      chosen === 'all'
        ? { from: earliest(firstDay(journal) ?? today, addDays(today, -89)), to: today }
        : lastDays(Number(chosen), today),
    [chosen, journal, today],
  )
  const story = useMemo(
    () => placeStory(journal, place, span, [...builtInRoutines, ...own]),
    [journal, place, span, own],
  )
  const view = useMemo(() => viewOf(journal, span, today, false), [journal, span, today])
  const key = placeKey(place.region, place.side)
  useEffect(() => void window.scrollTo(0, 0), [])
  const name = placeName(place.region, place.side)
  const sides = sidesText(story, place)
  const { races } = view.notes
  return (
    <>
      <PageHeader
        above={`${daySpan(span.from, span.to, navigator.language)} · ${kindText(place)}`}
        title={name}
      >
        <Segmented
          label="Span"
          choices={spanChoices}
          value={chosen}
          onChange={(next) => goTo(hrefOfPlace(place, next))}
        />
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          Print
        </Button>
      </PageHeader>
      <div className="trends place-page">
        <div className="place-choice">
          <SelectField
            label="Another place"
            choices={places}
            value={key}
            onChange={(next) => goTo(`${hrefOfPlace(placeOf(`place-${next}`)?.place ?? place, chosen)}`)}
          />
        </div>
        <Card title="Soreness" aside="solid: this side · dashed: the other · ring: sharp · bar: at rest">
          <PlaceChart
            story={story}
            view={view}
            name={name}
            sentence={storySentence(story, place, daysIn(span))}
          />
        </Card>
        <div className="trends-small">
          <Card title="What was said of it">
            <dl className="place-facts">
              <dt>Sharp</dt>
              <dd>{daysText(story.sharpDays, today)}</dd>
              <dt>At rest or at night</dt>
              <dd>{daysText(story.atRestDays, today)}</dd>
              {sides && (
                <>
                  <dt>Side against side</dt>
                  <dd>{sides}</dd>
                </>
              )}
            </dl>
          </Card>
          <Card title="Times it came and went" aside="above 1 until 1 or less">
            {story.bouts.length === 0 ? (
              <p className="small">It was never above 1 in these days, as far as it was logged.</p>
            ) : (
              <DataTable
                caption="Times it came and went, newest first"
                columns={[
                  { title: 'From' },
                  { title: 'Lasted' },
                  { title: 'Highest', numeric: true },
                  { title: 'Then', long: true },
                ]}
                rows={story.bouts.toReversed().map((bout) => {
                  const { lasted, end } = boutText(bout, today)
                  return {
                    id: bout.from,
                    cells: [
                      <a key="from" href={hrefOfDay(bout.from)}>
                        {dateWords(bout.from, today, navigator.language)}
                      </a>,
                      lasted,
                      bout.highest,
                      end,
                    ],
                  }
                })}
              />
            )}
          </Card>
          <Card title="Races and hard sessions" aside="what stood beside it, not what it came from">
            <ul className="place-list">
              {races.length + story.hardSessions.length === 0 && <li>None in these days.</li>}
              {story.hardSessions
                .toReversed()
                .slice(0, mostSessions)
                .map(({ id, day, modality, race }) => (
                  <li key={id}>
                    <a href={hrefOfDay(day)}>{longDay(day, navigator.language)}</a>{' '}
                    {race ? <strong>{race.name}</strong> : modalityNames[modality]}
                  </li>
                ))}
              {story.hardSessions.length > mostSessions && (
                <li>and {story.hardSessions.length - mostSessions} before them</li>
              )}
            </ul>
          </Card>
          <Card title="Routines and aids">
            <ul className="place-list">
              {story.routines.length + story.aids.length === 0 && <li>None of this place in these days.</li>}
              {story.routines.map((routine) => (
                <li key={routine.name}>
                  <strong>{routine.name}</strong> {routineText(routine)}; {routine.times} times, last{' '}
                  {dateWords(routine.last, today, navigator.language)}
                </li>
              ))}
              {story.aids.map(({ aid, ownName, times, last }) => (
                <li key={`${aid} ${ownName}`}>
                  <strong>{aid === 'own' ? ownName : aidNames[aid]}</strong> {times} times, last{' '}
                  {dateWords(last, today, navigator.language)}
                </li>
              ))}
            </ul>
          </Card>
        </div>
        <p className="small">
          A training diary: it tells what was logged and when, and neither what it came from nor what it is.
          If something worries you, show it to a doctor or physiotherapist.
        </p>
      </div>
    </>
  )
}

const fallback = { place: { region: 'quads', side: 'left' } as BodyPlace, span: '365' as PlaceSpan }
const mostSessions = 12
const spanNames: Record<PlaceSpan, { text: string; name: string }> = {
  '90': { text: '90 d', name: '90 days' },
  '365': { text: '1 y', name: '1 year' },
  all: { text: 'All', name: 'All days' },
}
const spanChoices = placeSpans.map((value) => ({ value, ...spanNames[value] }))
const places = [...muscles, ...structures].flatMap((region) =>
  sidesOf(region).map((side) => ({ value: placeKey(region, side), text: placeName(region, side) })),
)

function earliest<T extends string>(one: T, other: T): T {
  return one < other ? one : other
}
