import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Tag } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requireViewer } from '@/features/auth/session'
import { DecisionDetails } from '@/features/decisions/components/decision-details'
import { DecisionText } from '@/features/decisions/components/decision-text'
import { ReportHistory } from '@/features/decisions/components/report-history'
import { dayOf } from '@/features/decisions/policy'
import { getDecision } from '@/features/decisions/queries/decisions'
import { parseDecisionSegment } from '@/features/decisions/validation'
import { getFrame } from '@/features/people/queries/frame'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = { params: Promise<{ ref: string }> }

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('decisions')
  return { title: parseDecisionSegment((await params).ref) ?? t('decisions.title') }
}

export default async function DecisionPage({ params }: Props) {
  const viewer = await requireViewer()
  const ref = parseDecisionSegment((await params).ref)
  const decision = ref && (await getDecision(viewer, ref))
  if (!decision) notFound()

  const [locale, t, frame] = await Promise.all([getLocale(), getTranslations('decisions'), getFrame(viewer)])
  const sides = sideWords(frame.sides, locale)
  const room = `${decision.kind}s` as const

  return (
    <>
      <Breadcrumb trail={[{ href: `/workspace/${room}`, label: t(`${room}.title`) }]} />
      <PageHeader title={<bdi>{decision.ref}</bdi>} above={<Tag>{t(`kind.${decision.kind}`)}</Tag>} />
      <Section id="text" title={t('text')}>
        <DecisionText text={decision.text} />
      </Section>
      <Section id="details" title={t('details')}>
        <DecisionDetails decision={decision} sides={sides} today={dayOf(now())} />
      </Section>
      <Section id="history" title={t('history')}>
        <ReportHistory steps={decision.history} sides={sides} />
      </Section>
    </>
  )
}
