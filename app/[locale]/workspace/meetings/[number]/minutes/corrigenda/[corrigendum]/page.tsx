import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Notice } from '@/components/ui/notice'
import { ParallelText } from '@/components/ui/parallel-text'
import { RichTextBody } from '@/components/ui/rich-text'
import { getSigner } from '@/features/auth/queries'
import { requireViewer } from '@/features/auth/session'
import { CorrigendumState } from '@/features/corrigenda/components/corrigendum-list'
import { EndCorrigendumForm } from '@/features/corrigenda/components/end-form'
import { canEnd } from '@/features/corrigenda/policy'
import { listCorrigenda } from '@/features/corrigenda/queries/corrigenda'
import { PartHeader } from '@/features/meetings/components/part-header'
import { meetingPath, meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { Keys } from '@/features/minutes/components/keys'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { groupHash } from '@/features/minutes/validation'
import { getFrame } from '@/features/people/queries/frame'
import { SignPart } from '@/features/signatures/components/sign-part'
import { canSign } from '@/features/signatures/policy'
import { getSigning } from '@/features/signatures/queries/standing'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { isUuid, newId } from '@/lib/ids'
import type { RichText } from '@/lib/rich-text'

type Props = {
  params: Promise<{ number: string; corrigendum: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

const DONE = ['proposed', 'ended', 'signed'] as const

export async function generateMetadata() {
  return { title: (await getTranslations('corrigenda'))('one') }
}

export default async function CorrigendumPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { number, corrigendum: id } = await params
  const address = parseMeetingAddress(number)
  const minutes = address && isUuid(id) ? await getMinutes(viewer, address) : null
  if (!minutes) notFound()
  const { line: meeting } = minutes
  const [corrigenda, signing] = await Promise.all([
    listCorrigenda(viewer, meeting.id),
    getSigning(viewer, { subject: 'corrigendum', id }),
  ])
  const corrigendum = corrigenda.find((one) => one.id === id)
  if (!corrigendum || !signing) notFound()

  const [locale, t, words, frame, signer, given] = await Promise.all([
    getLocale(),
    getTranslations('corrigenda'),
    getTranslations('minutes'),
    getFrame(viewer),
    getSigner(viewer.session),
    searchParams,
  ])
  const sides = sideWords(frame.sides, locale)
  const segment = meetingSegment(meeting)
  const page = `${meetingPath(meeting)}/minutes` as const
  // What is shown is read from the very bytes that are hashed.
  const record: { clause: Texts & { number: string }; reason: string } & Texts = JSON.parse(signing.canonical)
  const done = DONE.find((one) => one === given.done)
  const isOpen = corrigendum.number === null && corrigendum.ending === null
  const pair = (key: string, texts: Texts) => ({
    ...{ id: key, number: record.clause.number, mark: t(key === 'before' ? 'asSigned' : 'asCorrected') },
    texts: [
      { language: 'en' as const, body: texts.en && <RichTextBody text={texts.en} /> },
      { language: 'ru' as const, body: texts.ru && <RichTextBody text={texts.ru} /> },
    ] as const,
  })

  return (
    <ClientMessages namespaces={['corrigenda', 'signatures', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) =>
          corrigendum.number
            ? t('numberedOf', { number: String(corrigendum.number), meeting: name })
            : t('proposalOf', { meeting: name })
        }
        within={[
          { href: page, label: words('title', { meeting: segment.toUpperCase() }) },
          { href: `${page}/corrigenda`, label: t('title') },
        ]}
        above={<CorrigendumState corrigendum={corrigendum} />}
      />
      {done && <Notice tone="good" title={t(`done.${done}`)} />}
      {corrigendum.ending && <Notice tone="warn" title={t('endedBecause', { reason: corrigendum.ending })} />}
      <Section id="text" title={t('text')}>
        <ParallelText
          name="text"
          first={locale === 'ru' ? 'ru' : 'en'}
          pairs={[pair('before', record.clause), pair('after', record)]}
        />
        <p className="mt-4 max-w-[65ch]">
          {t('reason')}: <span dir="auto">{record.reason}</span>
        </p>
      </Section>
      <Section id="keys" title={words('keys')}>
        <Keys signatures={signing.signatures} sides={sides} />
        <p className="mt-4">
          {words('hash')}:{' '}
          <code dir="ltr" className="break-words">
            {groupHash(signing.hash)}
          </code>
        </p>
      </Section>
      {isOpen && (
        <Section id="sign" title={t('sign')}>
          <SignPart
            bound={{ subject: 'corrigendum', id, meeting: segment, hash: signing.hash }}
            maySign={canSign(viewer, signing.appointment)}
            hasSigned={signing.signatures.some(({ side }) => side === viewer.side)}
            blocks={0}
            owner={signer}
          />
        </Section>
      )}
      {canEnd(viewer, corrigendum) && (
        <Section id="end" title={t('endTitle')}>
          <EndCorrigendumForm
            meeting={segment}
            id={id}
            formKey={newId()}
            isOwn={corrigendum.side === viewer.side}
          />
        </Section>
      )}
    </ClientMessages>
  )
}

type Texts = { en: RichText | null; ru: RichText | null }
