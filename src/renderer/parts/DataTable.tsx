// A plain table: a name, its columns, and a row a thing; the first cell of a row names it.
import type { ReactNode } from 'react'
import './data-table.css'

type Props = {
  /** What the table is about, read out. */
  caption: string
  /** `long` columns wrap; the title of an `unnamed` one is read out alone. */
  columns: readonly {
    title: string
    numeric?: boolean
    long?: boolean
    unnamed?: boolean
    order?: ColumnOrder
  }[]
  /** `current` is the row that the rest of the page is about. */
  rows: readonly { id: string; cells: readonly ReactNode[]; current?: boolean }[]
}

/** A column by which the rows can be put in order; null while another decides. */
export type ColumnOrder = { direction: 'ascending' | 'descending' | null; onPress: () => void }

export function DataTable({ caption, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with the keyboard
    <section className="data-table-place" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric, unnamed, order }) => (
              <th
                key={title}
                scope="col"
                data-numeric={numeric}
                {...(order && { 'aria-sort': order.direction ?? 'none' })}
              >
                {order ? (
                  <OrderButton title={title} order={order} />
                ) : unnamed ? (
                  <span className="visually-hidden">{title}</span>
                ) : (
                  title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...others], current }) => (
            <tr key={id} data-current={current || undefined}>
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

function OrderButton({ title, order: { direction, onPress } }: { title: string; order: ColumnOrder }) {
  return (
    <button type="button" className="data-table-order" onClick={onPress}>
      {title}
      <span aria-hidden="true">{direction === null ? '' : direction === 'ascending' ? '↑' : '↓'}</span>
    </button>
  )
}
