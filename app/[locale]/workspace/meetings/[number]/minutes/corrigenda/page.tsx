import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { requireViewer } from '@/features/auth/session'
import { CorrigendumList } from '@/features/corrigenda/components/corrigendum-list'
import { ProposeCorrigendumForm } from '@/features/corrigenda/components/propose-form'
import { canPropose } from '@/features/corrigenda/policy'
import { listCorrigenda } from '@/features/corrigenda/queries/corrigenda'
import { PartHeader } from '@/features/meetings/components/part-header'
import { meetingPath, meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { plainText } from '@/lib/rich-text'
import { writeMarkup } from '@/lib/rich-text-markup'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('corrigenda'))('title') }
}

export default async function CorrigendaPage({ params }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const minutes = address ? await getMinutes(viewer, address) : null
  if (minutes?.state !== 'signed') notFound()

  const { line: meeting } = minutes
  const [locale, t, words, frame, corrigenda] = await Promise.all([
    getLocale(),
    getTranslations('corrigenda'),
    getTranslations('minutes'),
    getFrame(viewer),
    listCorrigenda(viewer, meeting.id),
  ])
  const segment = meetingSegment(meeting)
  const page = `${meetingPath(meeting)}/minutes` as const

  return (
    <ClientMessages namespaces={['corrigenda', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('of', { meeting: name })}
        within={[{ href: page, label: words('title', { meeting: segment.toUpperCase() }) }]}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <p className="max-w-[65ch] text-soft">{t('lead')}</p>
      <Section id="corrigenda" title={t('title')}>
        <CorrigendumList
          corrigenda={corrigenda}
          numbers={new Map(minutes.clauses.map(({ id, number }) => [id, number]))}
          sides={sideWords(frame.sides, locale)}
          page={`${page}/corrigenda`}
        />
      </Section>
      {canPropose(viewer, minutes) && (
        <Section id="propose" title={t('proposeTitle')}>
          <ProposeCorrigendumForm
            meeting={segment}
            formKey={newId()}
            clauses={minutes.clauses.map(({ id, number, en, ru }) => ({
              ...{ id, en: writeMarkup(en), ru: writeMarkup(ru) },
              label: `${number} · ${plainText(locale === 'ru' ? ru : en).slice(0, 60)}`,
            }))}
          />
        </Section>
      )}
    </ClientMessages>
  )
}
