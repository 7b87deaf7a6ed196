import type { ReactNode } from 'react'
import { LocaleLink } from '@/components/ui/link'

type Props = { title: ReactNode; href?: `/${string}`; above?: ReactNode; children?: ReactNode; level?: 2 | 3 }

/** One thing in a list of things. The whole card leads where its title leads. */
export function Card({ title, href, above, children, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="keep-together relative flex flex-col gap-2 rounded-md border border-line bg-raised p-5 has-[a:hover]:border-edge">
      {above && <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">{above}</div>}
      <Heading className="text-lg">
        {href ? (
          <LocaleLink href={href} className="after:absolute after:inset-0">
            {title}
          </LocaleLink>
        ) : (
          title
        )}
      </Heading>
      {children}
    </article>
  )
}
