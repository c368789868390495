// The signs that are not those of ordinary soreness and what to do about each: to be read at any time, nothing is written down.
import { Activity, Eye, Phone, Stethoscope } from 'lucide-react'
import { pageNames } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import './safety.css'
import { ordinary, type SignLevel, safetyLevels, silence, sources } from './signs.ts'

const icons: Record<SignLevel, typeof Phone> = {
  emergency: Phone,
  urgent: Stethoscope,
  see_clinician: Activity,
  watch: Eye,
}

export function SafetyPage() {
  return (
    <>
      <PageHeader above="To be read at any time; nothing is written down" title={pageNames.safety} />
      <p className="safety-lead">{ordinary}</p>
      <div className="safety">
        {safetyLevels.map(({ level, title, advice, signs }) => {
          const Icon = icons[level]
          return (
            <Card key={level} title={title} aside={<Icon aria-hidden="true" />} className={`safety-${level}`}>
              <ul className="safety-signs">
                {signs.map((sign) => (
                  <li key={sign}>{sign}</li>
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
