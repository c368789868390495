// A routine for where it is sore today: the body map and the time on one side, what is proposed on the other.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Rating } from '../../../shared/journal/records.ts'
import { daysSinceEvent } from '../../../shared/recovery/causing-event.ts'
import { composedFor } from '../../../shared/recovery/left-alone.ts'
import { loggedSafety } from '../../../shared/recovery/logged-safety.ts'
import { composeMinutes } from '../../../shared/routines/compose.ts'
import { hrefOfPlace, hrefTo } from '../../commands/routes.ts'
import { BodyMap } from '../../parts/body-map/BodyMap.tsx'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { RestCard } from '../../routines/RestCard.tsx'
import { useApp } from '../../state/use-app.ts'
import { useMoment } from '../../state/use-moment.ts'
import './compose.css'
import { standing } from '../../../shared/soreness/standing.ts'
import { saidWords } from './compose-words.ts'
import { Proposal } from './Proposal.tsx'
import { SorePlaces } from './SorePlaces.tsx'
import { ratedAt, ratingsNow, ratingsOfToday, standingWith } from './sore-places.ts'

type Minutes = (typeof composeMinutes)[number]

export function ComposePage() {
  const journal = useApp((app) => app.journal)
  const startable = useApp(({ session }) => session.session.type === 'idle')
  const { at, today } = useMoment()
  const [changed, setChanged] = useState<Rating[] | null>(null)
  const [minutes, setMinutes] = useState<Minutes>(10)
  const stands = useMemo(() => standing(journal, today), [journal, today])
  const ratings = useMemo(() => changed ?? ratingsNow(stands), [changed, stands])
  const since = useMemo(() => daysSinceEvent(journal, today), [journal, today])
  const safety = useMemo(() => loggedSafety(journal, today), [journal, today])
  const meant = useMemo(() => standingWith(stands, ratings, at), [stands, ratings, at])
  const composed = useMemo(
    () => composedFor(meant, minutes, since, safety.blockRecoverySuggestions),
    [meant, minutes, since, safety],
  )
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={page}>
      <PageHeader above="From your body map" title="For what is sore today">
        <a href={hrefTo('routines')}>All routines</a>
      </PageHeader>
      {stands.states.length > 0 ? (
        <RestCard states={stands.states} today={today} />
      ) : (
        <div className="compose">
          <Card
            title="Where it is sore"
            aside={changed ? 'changed for this routine only' : saidWords(stands)}
          >
            <div className="compose-map">
              <BodyMap
                hrefOfPlace={hrefOfPlace}
                label="Soreness when you use it"
                ratings={ratings}
                onRate={(places, value) =>
                  setChanged(places.reduce((all, place) => ratedAt(all, place, value), [...ratings]))
                }
              />
            </div>
            <SorePlaces ratings={ratings} onChange={setChanged} />
          </Card>
          <Card
            title="What is proposed"
            aside={
              <Segmented
                label="Time for it"
                choices={composeMinutes.map((count) => ({ value: String(count), text: `${count} min` }))}
                value={String(minutes)}
                onChange={(text) =>
                  setMinutes(composeMinutes.find((count) => String(count) === text) ?? minutes)
                }
              />
            }
          >
            <Proposal
              composed={composed}
              today={today}
              minutes={minutes}
              before={changed ? ratingsOfToday(meant) : undefined}
              startable={startable}
            />
          </Card>
        </div>
      )}
    </div>
  )
}
