import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import { LocalizedText } from '@/components/ui/localized-text'
import { TranslatedProse } from '@/components/ui/translated-prose'
import type { Passage } from '../queries'

type Props = { passage: Passage; beside?: ReactNode; children?: ReactNode }

/** A titled passage of a standing page; on a desk screen what belongs to it stands beside it. */
export function PassageSection({ passage, beside, children }: Props) {
  return (
    <Section id={passage.key} title={<LocalizedText texts={passage.title ?? {}} />}>
      <div className={beside ? 'grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem]' : undefined}>
        <TranslatedProse texts={passage.body ?? {}} />
        {beside}
      </div>
      {children && <div className="mt-8 grid gap-8 empty:hidden">{children}</div>}
    </Section>
  )
}
