import { useTranslations } from 'next-intl'

type Props = { caption: string; head: readonly string[]; rows: readonly (readonly (string | null)[])[] }

/** The same figures for those who would rather read or copy than look. */
export function ChartTable({ caption, head, rows }: Props) {
  const t = useTranslations('ui')
  const [, ...columns] = head
  return (
    <details className="mt-2 text-sm">
      <summary className="w-fit py-1 text-soft hover:text-accent-strong">{t('chart.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-ink border-t-2">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {head.map((word) => (
                <th key={word} scope="col" className="py-1.5 pe-4 text-start font-semibold text-soft">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name} className="border-line border-t">
                <th scope="row" className="py-1.5 pe-4 text-start font-semibold">
                  {name}
                </th>
                {columns.map((column, index) => (
                  <td key={column} className="py-1.5 pe-4">
                    {values[index] ?? t('notStated')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
