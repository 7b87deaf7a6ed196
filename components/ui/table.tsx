import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  numeric?: boolean
  cell: (row: Row) => ReactNode
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** On a phone: each row becomes a small list, or the table scrolls inside its own region. */
  phone?: 'rows' | 'scroll'
  captionHidden?: boolean
}

/** The first column names the row. */
export function Table<Row>({ caption, columns, rows, keyOf, phone = 'rows', captionHidden }: Props<Row>) {
  const table = (
    <table className={`w-full border-ink border-t-2 ${phone === 'rows' ? 'stacked' : 'min-w-[36rem]'}`}>
      <caption className={captionHidden ? 'sr-only' : 'pb-2 text-start font-semibold'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={`py-2 pe-4 last:pe-0 align-bottom font-semibold text-soft text-sm ${side(column)}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, index) => (
              <Cell
                key={column.key}
                column={column}
                row={row}
                heads={index === 0}
                labelled={columns.length > 2}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (phone === 'rows') return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      {table}
    </section>
  )
}

type CellProps<Row> = {
  column: Column<Row>
  row: Row
  heads: boolean
  /** On a phone the only value of a row needs no label beside it, and takes the whole width. */
  labelled: boolean
}

function Cell<Row>({ column, row, heads, labelled }: CellProps<Row>) {
  const look = `border-line border-t py-2.5 pe-4 last:pe-0 align-baseline ${side(column)}`
  if (heads) {
    return (
      <th scope="row" className={`${look} font-semibold md:min-w-44`}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td data-label={labelled ? column.label : undefined} className={look}>
      <span>{column.cell(row)}</span>
    </td>
  )
}

function side(column: { numeric?: boolean }) {
  return column.numeric ? 'text-end' : 'text-start'
}
