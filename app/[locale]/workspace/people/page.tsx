import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Notice } from '@/components/ui/notice'
import { Alternates } from '@/features/appointments/components/alternates'
import { canAppoint, canBeAlternate } from '@/features/appointments/policy'
import { listAppointments } from '@/features/appointments/queries/appointments'
import { appointmentDone } from '@/features/appointments/validation'
import { requireViewer } from '@/features/auth/session'
import { PeopleColumns } from '@/features/people/components/people-columns'
import { getFrame } from '@/features/people/queries/frame'
import { listPeople } from '@/features/people/queries/people'
import { ClientMessages } from '@/i18n/client-messages'
import { textFor } from '@/i18n/localized'
import { sideWords } from '@/i18n/side-words'

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export async function generateMetadata() {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const [locale, t, words, frame, people, appointments, done] = await Promise.all([
    getLocale(),
    getTranslations('people'),
    getTranslations('appointments'),
    getFrame(viewer),
    listPeople(viewer),
    listAppointments(viewer),
    searchParams.then((given) => appointmentDone.parse(given.done)),
  ])
  const sides = sideWords(frame.sides, locale)
  const choice = people
    .filter((person) => canBeAlternate(viewer, person))
    .map(({ id, name }) => ({ value: id, label: textFor(name, locale)?.text ?? id }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PeopleColumns people={people} sides={sides} />
      <Section id="alternates" title={words('title')}>
        {done && (
          <div className="mb-4">
            <Notice tone="good" title={words(`done.${done}`)} />
          </div>
        )}
        <ClientMessages namespaces={['appointments', 'ui']}>
          <Alternates
            {...{ appointments, sides }}
            side={viewer.side}
            choice={canAppoint(viewer) ? choice : null}
          />
        </ClientMessages>
      </Section>
    </>
  )
}
