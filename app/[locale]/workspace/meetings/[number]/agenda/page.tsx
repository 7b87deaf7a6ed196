import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LocaleLink } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { Adoption } from '@/features/agenda/components/adoption'
import { AgendaList } from '@/features/agenda/components/agenda-list'
import { AgendaStanding } from '@/features/agenda/components/agenda-standing'
import { ItemForms } from '@/features/agenda/components/item-forms'
import { NewItem } from '@/features/agenda/components/new-item'
import { OrderForm } from '@/features/agenda/components/order-form'
import { canOrder, canPropose, isLive } from '@/features/agenda/policy'
import { getAgenda } from '@/features/agenda/queries/agenda'
import { rulesOfAgenda, standingOf } from '@/features/agenda/rules'
import { scheduleOf } from '@/features/agenda/schedule'
import { agendaView, arrangePath } from '@/features/agenda/validation/addresses'
import { requireViewer } from '@/features/auth/session'
import { DecisionList } from '@/features/decisions/components/decision-list'
import { dayOf } from '@/features/decisions/policy'
import { listOpenDecisions } from '@/features/decisions/queries/open'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { listMotions } from '@/features/motions/queries'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('agenda'))('title') }
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const agenda = address && (await getAgenda(viewer, address))
  if (!agenda) notFound()

  const { meeting, items } = agenda
  const [locale, t, view, frame, motions, open] = await Promise.all([
    getLocale(),
    getTranslations('agenda'),
    searchParams.then((given) => agendaView.parse(given)),
    getFrame(viewer),
    listMotions(viewer, meeting.id),
    isLive(meeting) ? listOpenDecisions(viewer, meeting.body) : [],
  ])
  const sides = sideWords(frame.sides, locale)
  const schedule = scheduleOf(items, meeting)
  const { requestBy, circulateBy } = rulesOfAgenda(meeting, agenda.rules, motions)
  const mayOrder = canOrder(viewer, meeting) && items.length > 0
  const isArranging = mayOrder && view.arrange === '1'

  return (
    <ClientMessages namespaces={['agenda-forms']}>
      <PartHeader meeting={meeting} title={(name) => t('of', { meeting: name })} />
      <NextDeadline deadlines={deadlinesOf(meeting, agenda.rules, now())} sides={sides} />
      <MeetingTabs meeting={meeting} current="agenda" hasMinutes={meeting.minutesState !== null} />
      {view.done && (
        <div className="mt-6">
          <Notice tone="good" title={t(`done.${view.done}`)} />
        </div>
      )}
      {meeting.state !== 'historical' && (
        <Section id="standing" title={t('standing.title')}>
          <AgendaStanding
            viewer={viewer}
            agenda={agenda}
            circulateBy={circulateBy}
            now={now()}
            sides={sides}
          />
          <Adoption
            viewer={viewer}
            meeting={meeting}
            standing={standingOf(agenda)}
            motions={motions.filter(({ kind }) => kind === 'adopt_agenda')}
            sides={sides}
          />
        </Section>
      )}
      {isArranging ? (
        <Section id="order" title={t('arrange')}>
          <OrderForm agenda={agenda} schedule={schedule} />
        </Section>
      ) : (
        <Section
          id="agenda"
          title={t('items')}
          aside={mayOrder && <LocaleLink href={arrangePath(meeting)}>{t('arrange')}</LocaleLink>}
        >
          <AgendaList
            items={items}
            schedule={schedule}
            sides={sides}
            openItem={view.item}
            below={(item) =>
              item.kind === 'review' && isLive(meeting) ? (
                <a href="#review">{t('toReview', { count: open.length })}</a>
              ) : (
                <ItemForms viewer={viewer} item={item} meeting={meeting} isOpen={view.item === item.id} />
              )
            }
          />
        </Section>
      )}
      {canPropose(viewer, meeting) && !isArranging && (
        <Section id="propose" title={t('propose')}>
          <NewItem meetingId={meeting.id} requestBy={requestBy} now={now()} sides={sides} />
        </Section>
      )}
      {isLive(meeting) && !isArranging && (
        <Section id="review" title={t('review')}>
          <p className="mb-4 max-w-[65ch] text-soft">{t('reviewWhy')}</p>
          <DecisionList
            decisions={open}
            sides={sides}
            today={dayOf(now())}
            empty={{ title: t('nothingOpen'), why: t('nothingOpenWhy') }}
          />
        </Section>
      )}
    </ClientMessages>
  )
}
