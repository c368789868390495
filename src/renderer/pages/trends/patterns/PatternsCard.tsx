// Patterns, once the runner asks for them: three fixed questions, six of a longer diary, each with its answer, how sure it is, and how it was reckoned.
import type { Day } from '../../../../shared/base/day.ts'
import type { Journal } from '../../../../shared/journal/change.ts'
import type { PatternAnswer } from '../../../../shared/trends/pattern-answers.ts'
import { daysForAll } from '../../../../shared/trends/pattern-questions.ts'
import { numberText } from '../../../../shared/words/dates.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { DataTable } from '../../../parts/DataTable.tsx'
import { useSettings } from '../../../profile/use-settings.ts'
import { answerText, certaintyText, questionWords, verdictText } from './pattern-words.ts'
import './patterns.css'
import { usePatterns } from './use-patterns.ts'

type Props = { journal: Journal; today: Day }

export function PatternsCard({ journal, today }: Props) {
  const { settings, choose } = useSettings()
  if (!settings.patterns)
    return (
      <Card title="Patterns" className="patterns">
        <p>
          Does soreness go with sleep or load? Three fixed questions can be asked of your last year, six once
          it tells of more than {daysForAll} days, with honest odds: what two unrelated diaries would show by
          chance is said beside each answer.
        </p>
        <p className="small">Off until you choose. Nothing is sent anywhere.</p>
        <Button onClick={() => choose({ patterns: true })}>Look for patterns</Button>
      </Card>
    )
  return <Answered journal={journal} today={today} onStop={() => choose({ patterns: false })} />
}

function Answered({ journal, today, onStop }: Props & { onStop: () => void }) {
  const instrument = useSettings().settings.wellbeing
  const patterns = usePatterns(journal, today, instrument)
  return (
    <Card title="Patterns" aside="personal patterns, not advice" className="patterns patterns-answered">
      {patterns.type === 'waiting' && <p role="status">Working it out…</p>}
      {patterns.type === 'failed' && <p role="alert">The patterns could not be worked out.</p>}
      {patterns.type === 'answered' && (
        <div className="patterns-answers">
          {patterns.answers.map((answer) => (
            <Answer key={answer.id} answer={answer} />
          ))}
        </div>
      )}
      <details className="trend-weeks">
        <summary>How this is worked out</summary>
        <p className="small">
          The questions are fixed beforehand, so that none is picked because it looks good: three, and three
          more once the diary tells of more than {daysForAll} days, as fewer could not bear so many. Days 0 to
          7 after a race and days known only in part are left out. The mean of each weekday is taken off, as
          two diaries that share a weekly rhythm look linked when they are not. What is left is ranked and
          compared (Spearman). The odds come from moving one series along the calendar again and again and
          counting how often it fits as well; the interval from drawing blocks of five days 2,000 times.
          Several questions are counted as several (Benjamini and Hochberg), and a pattern is only named below
          1 time in 20. Fewer than 28 pairs of days say nothing, fewer than 60 little. A link is not a cause.
        </p>
      </details>
      <Button look="quiet" onClick={onStop}>
        Stop looking for patterns
      </Button>
    </Card>
  )
}

function Answer({ answer }: { answer: PatternAnswer }) {
  const { title, y, bin } = questionWords[answer.id]
  return (
    <section className="pattern" aria-label={title}>
      <p>
        {title}: <strong>{verdictText(answer)}</strong>.
      </p>
      <p className="small">{answerText(answer)}</p>
      {answer.type === 'estimated' && (
        <>
          <p className="small">{certaintyText(answer)}</p>
          <DataTable
            caption={`${title}, by bins`}
            columns={[
              { title: 'When' },
              { title: `Median ${y}`, numeric: true },
              { title: 'Days', numeric: true },
            ]}
            rows={answer.bins.map(({ from, to, n, median }) => ({
              id: `${from}`,
              cells: [bin(from, to), median === null ? '–' : numberText(median, navigator.language), n],
            }))}
          />
        </>
      )}
    </section>
  )
}
