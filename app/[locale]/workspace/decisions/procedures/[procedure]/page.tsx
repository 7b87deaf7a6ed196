import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Day } from '@/components/ui/day'
import { LocaleLink } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { ParallelText } from '@/components/ui/parallel-text'
import { RichTextBody } from '@/components/ui/rich-text'
import { getSigner } from '@/features/auth/queries'
import { requireViewer } from '@/features/auth/session'
import { decisionPath } from '@/features/decisions/validation'
import { Keys } from '@/features/minutes/components/keys'
import { groupHash } from '@/features/minutes/validation'
import { getFrame } from '@/features/people/queries/frame'
import { EndProcedureForm } from '@/features/procedures/components/end-form'
import { ProcedureState } from '@/features/procedures/components/procedure-list'
import { canEnd } from '@/features/procedures/policy'
import { getProcedure, type SignedProcedure } from '@/features/procedures/queries/procedures'
import { SignPart } from '@/features/signatures/components/sign-part'
import { canSign } from '@/features/signatures/policy'
import { getSigning } from '@/features/signatures/queries/standing'
import { ClientMessages } from '@/i18n/client-messages'
import { nameOfSide, sideWords } from '@/i18n/side-words'
import { isUuid, newId } from '@/lib/ids'
import type { RichText } from '@/lib/rich-text'

type Props = {
  params: Promise<{ procedure: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

const DONE = ['proposed', 'ended', 'signed'] as const

export async function generateMetadata() {
  return { title: (await getTranslations('procedures'))('heading') }
}

export default async function ProcedurePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { procedure: id } = await params
  if (!isUuid(id)) notFound()
  const [procedure, signing] = await Promise.all([
    getProcedure(viewer, id),
    getSigning(viewer, { subject: 'procedure', id }),
  ])
  if (!procedure || !signing) notFound()
  const [locale, t, words, frame, signer, given] = await Promise.all([
    getLocale(),
    getTranslations('procedures'),
    getTranslations('minutes'),
    getFrame(viewer),
    getSigner(viewer.session),
    searchParams,
  ])
  // What is shown is read from the very bytes that are hashed.
  const record: SignedProcedure = JSON.parse(signing.canonical)
  const sides = sideWords(frame.sides, locale)
  const done = DONE.find((one) => one === given.done)
  const ref = procedure.ref && `${procedure.ref}-D01`

  return (
    <ClientMessages namespaces={['procedures', 'signatures', 'ui']}>
      <PageHeader
        above={
          <>
            <Breadcrumb trail={[{ href: '/workspace/decisions/procedures', label: t('heading') }]} />
            <ProcedureState procedure={procedure} />
          </>
        }
        title={locale === 'ru' ? record.title.ru : record.title.en}
        lead={ref && <LocaleLink href={decisionPath(ref)}>{ref}</LocaleLink>}
      />
      {done && <Notice tone="good" title={t(`done.${done}`)} />}
      {procedure.ending && <Notice tone="warn" title={t('endedBecause', { reason: procedure.ending })} />}
      <Section id="text" title={t('decision')}>
        <ParallelText
          name="text"
          first={locale === 'ru' ? 'ru' : 'en'}
          pairs={[
            {
              id: 'decision',
              texts: [
                { language: 'en', body: <Decision title={record.title.en} text={record.en} /> },
                { language: 'ru', body: <Decision title={record.title.ru} text={record.ru} /> },
              ],
            },
          ]}
        />
        {procedure.dueOn && (
          <p className="mt-4">
            {t('dueOn')}: <Day on={procedure.dueOn} />
          </p>
        )}
        {Object.entries(record.offices).map(([side, office]) => (
          <p key={side} className="mt-2 flex flex-wrap gap-x-4">
            <span>{t('officeOf', { side: nameOfSide(sides, side) })}:</span>
            {(['en', 'ru'] as const).map((language) => (
              <bdi key={language} lang={language} className="authentic">
                {office[language]}
              </bdi>
            ))}
          </p>
        ))}
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
      {procedure.ref === null && procedure.ending === null && (
        <Section id="sign" title={t('sign')}>
          <SignPart
            bound={{ subject: 'procedure', id, hash: signing.hash }}
            maySign={canSign(viewer, signing.appointment)}
            hasSigned={signing.signatures.some(({ side }) => side === viewer.side)}
            blocks={0}
            owner={signer}
          />
        </Section>
      )}
      {canEnd(viewer, procedure) && (
        <Section id="end" title={t('endTitle')}>
          <EndProcedureForm id={id} formKey={newId()} isOwn={procedure.side === viewer.side} />
        </Section>
      )}
    </ClientMessages>
  )
}

function Decision({ title, text }: { title: string; text: RichText }) {
  return (
    <>
      <h3 className="mb-2 text-lg">{title}</h3>
      <RichTextBody text={text} emphasis />
    </>
  )
}
