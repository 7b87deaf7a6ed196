import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Notice } from '@/components/ui/notice'
import { getSigner } from '@/features/auth/queries'
import { requireViewer } from '@/features/auth/session'
import { getCirculation } from '@/features/circulation/queries/circulation'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { meetingPath, meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { Keys } from '@/features/minutes/components/keys'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { RecordText } from '@/features/minutes/components/record-text'
import { SignedRecord } from '@/features/minutes/components/signed-record'
import { getMinutes } from '@/features/minutes/queries/minutes'
import type { MinutesRecord } from '@/features/minutes/record'
import { groupHash } from '@/features/minutes/validation'
import { getFrame } from '@/features/people/queries/frame'
import { SignPart } from '@/features/signatures/components/sign-part'
import { canSign } from '@/features/signatures/policy'
import { getSigning } from '@/features/signatures/queries/standing'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata() {
  return { title: (await getTranslations('signatures'))('title') }
}

export default async function SignPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const [minutes, signing] = await Promise.all([
    address && getMinutes(viewer, address),
    address && getSigning(viewer, { subject: 'minutes', meeting: address }),
  ])
  if (!minutes || !signing) notFound()

  const { line: meeting } = minutes
  const [locale, t, words, frame, circulation, signer, { done }] = await Promise.all([
    getLocale(),
    getTranslations('signatures'),
    getTranslations('minutes'),
    getFrame(viewer),
    getCirculation(viewer, meeting.id),
    getSigner(viewer.session),
    searchParams,
  ])
  const sides = sideWords(frame.sides, locale)
  // What is shown is read from the very bytes that are hashed.
  const record: MinutesRecord = JSON.parse(signing.canonical)

  return (
    <ClientMessages namespaces={['signatures', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('of', { meeting: name })}
        within={[
          {
            href: `${meetingPath(meeting)}/minutes`,
            label: words('title', { meeting: meetingSegment(meeting).toUpperCase() }),
          },
        ]}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <NextDeadline deadlines={deadlinesOf(meeting, minutes.rules, now())} sides={sides} />
      {done === 'signed' && (
        <div className="mt-6">
          <Notice tone="good" title={t('done')} />
        </div>
      )}
      <Section id="keys" title={words('keys')}>
        <Keys signatures={signing.signatures} sides={sides} />
        {minutes.hash && <SignedRecord meeting={meeting} hash={minutes.hash} />}
      </Section>
      <RecordText record={record} sides={sides} />
      <Section id="sign" title={t('title')}>
        <p className="mb-4">
          {t('hash')}{' '}
          <code dir="ltr" className="break-words">
            {groupHash(signing.hash)}
          </code>
        </p>
        <SignPart
          bound={{ subject: 'minutes', meeting: meetingSegment(meeting), hash: signing.hash }}
          maySign={canSign(viewer, signing.appointment)}
          hasSigned={signing.signatures.some(({ side }) => side === viewer.side)}
          blocks={circulation?.blocks.length ?? 0}
          owner={signer}
        />
      </Section>
    </ClientMessages>
  )
}
