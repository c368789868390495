// Stacked kinds as a table: the newest day first, a page at a time, days without any left out.
import { useState } from 'react'
import type { Mark } from '../../charts/window-rows.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { MoreRows } from '../../parts/MoreRows.tsx'
import { markName } from './trend-words.ts'

type Props = {
  caption: string
  all: readonly Mark[]
  kinds: readonly { name: string; marks: readonly Mark[] }[]
}

export function StackTable({ caption, all, kinds }: Props) {
  const [shown, setShown] = useState(pageRows)
  const indices = all.flatMap(({ value }, index) => (value === null ? [] : [index])).reverse()
  return (
    <>
      <DataTable
        caption={`${caption}, newest first`}
        columns={[
          { title: 'Day' },
          ...kinds.map(({ name }) => ({ title: name, numeric: true })),
          { title: 'Together', numeric: true },
        ]}
        rows={indices.slice(0, shown).flatMap((index) => {
          const mark = all[index]
          if (!mark) return []
          const cells = [...kinds.map(({ marks }) => marks[index]?.value ?? null), mark.value]
          return [
            {
              id: mark.from,
              cells: [
                <a key="day" href={hrefOfDay(mark.from)}>
                  {markName(mark)}
                </a>,
                ...cells.map((value) => (value === null ? '–' : Math.round(value))),
              ],
            },
          ]
        })}
      />
      <MoreRows shown={shown} all={indices.length} step={pageRows} onMore={setShown} />
    </>
  )
}

const pageRows = 100
