import type { ReactNode } from 'react'
import { PageHeader } from '@/components/layout/page-header'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Passage } from '../queries'
import { PassageSection } from './passage-section'

type Props = { passages: readonly Passage[]; children?: ReactNode }

/** A page that is text alone: its lead, then its passages one after another. */
export function StandingPage({ passages, children }: Props) {
  const [lead, ...rest] = passages
  return (
    <>
      <PageHeader
        title={<LocalizedText texts={lead?.title ?? {}} />}
        lead={<LocalizedText texts={lead?.body ?? {}} />}
      />
      {rest.map((passage) => (
        <PassageSection key={passage.key} passage={passage} />
      ))}
      {children}
    </>
  )
}
