import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { requireViewer } from '@/features/auth/session'
import { DelegationsBody } from '@/features/delegations/components/delegations-body'
import { getDelegations } from '@/features/delegations/queries/delegations'
import { pageInput } from '@/features/delegations/validation/page'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('delegations'))('title') }
}

export default async function DelegationsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const found = address && (await getDelegations(viewer, address))
  if (!found) notFound()

  const [locale, t, frame, { done, edit }] = await Promise.all([
    getLocale(),
    getTranslations('delegations'),
    getFrame(viewer),
    searchParams.then((given) => pageInput.parse(given)),
  ])
  const { meeting } = found
  const sides = sideWords(frame.sides, locale)
  return (
    <ClientMessages namespaces={['delegations', 'ui']}>
      <PartHeader meeting={meeting} title={(name) => t('titleOf', { meeting: name })} />
      <NextDeadline deadlines={deadlinesOf(meeting, found.rules, now())} sides={sides} />
      <MeetingTabs meeting={meeting} current="delegations" hasMinutes={meeting.minutesState !== null} />
      <div className="mt-8">{done && <Notice tone="good" title={t(`done.${done}`)} />}</div>
      <DelegationsBody viewer={viewer} found={found} sides={sides} edit={edit} />
    </ClientMessages>
  )
}
