import { getTranslations } from 'next-intl/server'
import { LocaleLink } from '@/components/ui/link'
import { requireViewer } from '@/features/auth/session'
import { DecisionsRoom } from '@/features/decisions/components/decisions-room'
import { listDecisions } from '@/features/decisions/queries/decisions'
import { decisionFilter } from '@/features/decisions/validation'
import { getFrame } from '@/features/people/queries/frame'
import { now } from '@/lib/clock'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('decisions'))('decisions.title') }
}

export default async function DecisionsPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const filter = decisionFilter.parse(await searchParams)
  const [frame, page, t] = await Promise.all([
    getFrame(viewer),
    listDecisions(viewer, 'decision', filter),
    getTranslations('procedures'),
  ])
  return (
    <>
      <DecisionsRoom kind="decision" filter={filter} page={page} sides={frame.sides} now={now()} />
      <p className="mt-8">
        <LocaleLink href="/workspace/decisions/procedures">{t('heading')}</LocaleLink>
      </p>
    </>
  )
}
