import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'a'>, 'href'> & { href: `/${string}` }

/** A plain anchor in the reader's language: no script, no prefetch. `href` is given without the language. */
export function LocaleLink({ href, ...rest }: Props) {
  const locale = useLocale()
  return <a href={href === '/' ? `/${locale}` : `/${locale}${href}`} {...rest} />
}
