// The signs that are not those of ordinary soreness and what to do about each: to be read at any time, and ticked where they fit.
import { Activity, Eye, Phone, Stethoscope } from 'lucide-react'
import { pageNames } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import './safety.css'
import { SignTicks } from './SignTicks.tsx'
import { howToTick, ordinary, type SignLevel, safetyLevels, silence, sources } from './signs.ts'
import { useTicks } from './use-ticks.ts'

const icons: Record<SignLevel, typeof Phone> = {
  emergency: Phone,
  urgent: Stethoscope,
  see_clinician: Activity,
  watch: Eye,
}

export function SafetyPage() {
  const ticks = useTicks()
  return (
    <>
      <PageHeader above="Read it any time" title={pageNames.safety} />
      <p className="safety-lead">{ordinary}</p>
      <p className="safety-how">{howToTick}</p>
      <div className="safety">
        {safetyLevels.map(({ level, title, advice, lines }) => {
          const Icon = icons[level]
          return (
            <Card key={level} title={title} aside={<Icon aria-hidden="true" />} className={`safety-${level}`}>
              <ul className="safety-signs">
                {lines.map((line) => (
                  <li key={line.text} data-tells={line.type}>
                    <SignTicks line={line} ticks={ticks} />
                  </li>
                ))}
              </ul>
              <p className="safety-advice">{advice}</p>
            </Card>
          )
        })}
      </div>
      <p className="small safety-silence">{silence}</p>
      <section className="safety-sources" aria-labelledby="safety-sources">
        <h2 id="safety-sources">Where this comes from</h2>
        <ul className="tiny">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
