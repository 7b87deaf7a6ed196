import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { name: string; children?: ReactNode }

/** Who reported it. Names of publications stand as their publishers write them, in every language. */
export function SourceLine({ name, children }: Props) {
  const t = useTranslations('ui')
  const publication = () => (
    <bdi lang="en" className="authentic">
      {name}
    </bdi>
  )
  return (
    <span data-source={name}>
      {t.rich('sourceLine', { name: publication })}
      {children}
    </span>
  )
}
