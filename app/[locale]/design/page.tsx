import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { WorkspaceFrame } from '@/components/layout/workspace-frame'
import { Button } from '@/components/ui/button'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { env } from '@/lib/env'
import { ActionSamples } from './action-samples'
import { ChartSamples } from './chart-samples'
import { FigureSamples } from './figure-samples'
import { FormSamples } from './form-samples'
import { MarkSamples } from './mark-samples'
import { MessageSamples } from './message-samples'
import { NavigationSamples } from './navigation-samples'
import { ParallelSamples } from './parallel-samples'
import { ProgressSamples } from './progress-samples'
import { CLOCKS, SAMPLE_NOW } from './sample-time'
import { TypeSamples } from './type-samples'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false } }

/** The design system on one page, for those who build; in production it does not exist. */
export default async function DesignPage() {
  if (env().PORTAL_DEMO !== '1' && process.env.NODE_ENV === 'production') notFound()
  const t = await getTranslations('design')
  const ui = await getTranslations('ui')
  return (
    <WorkspaceFrame
      path="/workspace/meetings"
      side={{ code: 'pk', name: t('sample.pk') }}
      person={t('sample.person')}
      now={SAMPLE_NOW}
      clocks={CLOCKS}
      signOut={<Button>{ui('signOut')}</Button>}
      demonstration
    >
      <PageHeader above={<DemonstrationMark />} title={t('title')} lead={t('lead')} />
      <TypeSamples />
      <ActionSamples />
      <MarkSamples />
      <FormSamples />
      <MessageSamples />
      <FigureSamples />
      <NavigationSamples />
      <ProgressSamples />
      <ChartSamples />
      <ParallelSamples />
    </WorkspaceFrame>
  )
}
