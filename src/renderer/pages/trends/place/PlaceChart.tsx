// The soreness of a place day by day, the other side behind it, with what was said of it.
import { useMemo } from 'react'
import { gapsIn } from '../../../../shared/trends/gaps.ts'
import type { PlaceStory } from '../../../../shared/trends/place-story.ts'
import { ChartPlace } from '../../../charts/ChartPlace.tsx'
import { markPoints, trendMarks } from '../../../charts/window-rows.ts'
import { hrefOfDay } from '../../../commands/routes.ts'
import { ChartWords } from '../../../parts/ChartWords.tsx'
import { CopyPicture } from '../CopyPicture.tsx'
import { TrendTable } from '../TrendTable.tsx'
import { soreText } from '../trend-words.ts'
import type { TrendView } from '../use-trends.ts'

type Props = { story: PlaceStory; view: TrendView; name: string; sentence: string }

export function PlaceChart({ story, view, name, sentence }: Props) {
  const { span, notes } = view
  const [marks, other] = useMemo(() => {
    const marksOf = (values: Float64Array) =>
      trendMarks(
        { values, sure: values, medians: nothing, gaps: gapsIn(0, () => false), before: null },
        span.from,
      )
    return [marksOf(story.values), story.other ? marksOf(story.other) : []]
  }, [story, span.from])
  const placeNotes = useMemo(() => ({ ...notes, aidDays: [] }), [notes])
  const points = useMemo(() => markPoints(marks, soreText, hrefOfDay), [marks])
  return (
    <>
      <ChartPlace
        heightPx={190}
        label={`${name}, ${marks.length} marks. ${sentence}`}
        pointsLabel={`${name} by day`}
        points={points}
      >
        {({ PlaceDrawing }) => (
          <PlaceDrawing
            marks={marks}
            other={other}
            notes={placeNotes}
            sharpDays={story.sharpDays}
            atRestDays={story.atRestDays}
          />
        )}
      </ChartPlace>
      <ChartWords
        sentence={sentence}
        caption="A dot for each day on which something was said of it; lines join days that follow each other within a week. Over a year a mark is a week or month: its mean, with the lowest and highest."
        actions={<CopyPicture title={name} />}
      >
        <TrendTable caption={name} value="Highest" marks={marks} valueText={soreText} />
      </ChartWords>
    </>
  )
}

const nothing = new Float64Array(0)
