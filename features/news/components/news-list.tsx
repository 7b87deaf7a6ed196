import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import type { NewsItem } from '../queries'
import { NewsOrigin } from './news-origin'

type Props = { items: readonly NewsItem[]; level?: 2 | 3 }

export function NewsList({ items, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="max-w-[68ch]">
      {items.map((item) => (
        <li key={item.slug} className="keep-together border-line border-t py-5 first:border-t-0 first:pt-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">
            <NewsOrigin {...item} />
          </p>
          <Heading className="mt-1 text-lg">
            <LocaleLink href={`/news/${item.slug}`}>
              <LocalizedText texts={item.title} />
            </LocaleLink>
          </Heading>
          <p className="mt-1">
            <LocalizedText texts={item.summary} />
          </p>
        </li>
      ))}
    </ul>
  )
}
