// What n and p of a trial mean, what they cannot say, and how the legs were drawn.
import type { TrialFigures } from '../../../shared/trends/trial-figures.ts'
import { aidName } from '../../../shared/words/record-words.ts'

export function HowItIsReckoned({ trials }: { trials: readonly TrialFigures[] }) {
  const seeds = trials.flatMap(({ tried, races: [latest] }) =>
    latest ? [`${aidName(tried)}: ${latest.trial.seed}`] : [],
  )
  return (
    <details className="card trial-how">
      <summary>What this can say, and what it cannot</summary>
      <p className="small">
        n is the number of races that count: kept to, with four days or more on which both legs are known, and
        no other race within 7 days. A day on which a muscle was rated on one side only, without “nothing else
        sore”, says nothing of the other side and is left blank; it is never taken for 0.
      </p>
      <p className="small">
        p: if the aid changed nothing, which leg was drawn would not matter, and each race’s difference could
        as well have the other sign. p is the share of all such patterns of signs in which the legs lie at
        least as far apart as yours. It is shown from five races on, where it is at least 0.06; with eight it
        can be 0.01. A large p does not show that the aid does nothing, and a small one can still be luck.
      </p>
      <p className="small">
        You knew which leg had it, so what you expect can colour what you rate. Where one leg was drawn much
        more often, a lasting difference between your legs weighs in as well. It is about your own races
        alone, and it is not advice.
      </p>
      <p className="small">
        The leg of the n-th race is the n-th number of mulberry32, left below 0.5, and stays as it was drawn.
        {seeds.length > 0 && ` Seed of ${seeds.join('; ')}.`}
      </p>
    </details>
  )
}
