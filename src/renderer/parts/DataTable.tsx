// A plain table: a name, its columns, and a row a thing; the first cell of a row names it.
import type { ReactNode } from 'react'
import './data-table.css'

type Props = {
  /** What the table is about, read out. */
  caption: string
  /** `long` columns wrap. */
  columns: readonly { title: string; numeric?: boolean; long?: boolean }[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}

export function DataTable({ caption, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with the keyboard
    <section className="data-table-place" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric }) => (
              <th key={title} scope="col" data-numeric={numeric}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...others] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {others.map((cell, index) => (
                <td
                  key={columns[index + 1]?.title}
                  data-numeric={columns[index + 1]?.numeric}
                  data-long={columns[index + 1]?.long}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
