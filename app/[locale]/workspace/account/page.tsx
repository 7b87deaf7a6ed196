import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { DefinitionList } from '@/components/ui/definition-list'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { Notice } from '@/components/ui/notice'
import { EndOtherSessionsForm } from '@/features/auth/components/end-other-sessions-form'
import { Factors } from '@/features/auth/components/factors'
import { OwnSessions } from '@/features/auth/components/own-sessions'
import { findSessionOwner, listOwnSessions, listPasskeys } from '@/features/auth/queries'
import { requireViewer } from '@/features/auth/session'
import { newTotpSecret } from '@/features/auth/totp'
import { OwnCalendar } from '@/features/calendar/components/own-calendar'
import { getOwnFeed } from '@/features/calendar/queries'
import { MailPreferencesForm } from '@/features/mail/components/mail-preferences-form'
import { canReadMails } from '@/features/mail/policy'
import { getMailPreferences } from '@/features/mail/queries'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'

export async function generateMetadata() {
  return { title: (await getTranslations('auth.account'))('title') }
}

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function AccountPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ sides, own }, sessions, feed, preferences, owner, passkeys, { done }] = await Promise.all([
    getFrame(viewer),
    listOwnSessions(viewer),
    getOwnFeed(viewer),
    getMailPreferences(viewer),
    findSessionOwner(viewer.session),
    listPasskeys(viewer.session),
    searchParams,
  ])
  const [t, factors, roles, calendar, mail] = await Promise.all([
    getTranslations('auth.account'),
    getTranslations('factors'),
    getTranslations('people.roles'),
    getTranslations('calendar.own'),
    getTranslations('mail.preferences'),
  ])
  const side = sides.find(({ code }) => code === viewer.side)

  return (
    <>
      <PageHeader title={t('title')} />
      <Section id="you" title={t('you')}>
        <DefinitionList
          items={[
            { term: t('name'), value: <LocalizedText texts={own.name} /> },
            { term: t('post'), value: <LocalizedText texts={own.post} /> },
            { term: t('side'), value: side && <LocalizedText texts={side.name} /> },
            { term: t('role'), value: roles(viewer.role) },
          ]}
        />
      </Section>
      {owner && (
        <Section id="factors" title={factors('title')}>
          {(done === 'factor-added' || done === 'factor-removed') && (
            <div className="mb-4">
              <Notice tone="good" title={factors(`done.${done}`)} />
            </div>
          )}
          <ClientMessages namespaces={['factors', 'ui']}>
            <Factors
              owner={{
                ...{ email: owner.email, mustHave: owner.mustHave, recoveryCodes: owner.recoveryCodes },
                hasTotp: owner.sealedSecret !== null,
              }}
              passkeys={passkeys.map(({ id, name, addedAt }) => ({ id, name, addedAt }))}
              newSecret={newTotpSecret()}
              clocks={sides}
            />
          </ClientMessages>
        </Section>
      )}
      <Section id="calendar" title={calendar('title')}>
        <ClientMessages namespaces={['calendar']}>
          <OwnCalendar feed={feed} clocks={sides} />
        </ClientMessages>
      </Section>
      <Section id="mail" title={mail('title')}>
        <p className="mb-4 max-w-[65ch] text-soft">{mail('lead')}</p>
        <ClientMessages namespaces={['mail']}>
          <MailPreferencesForm preferences={preferences} />
        </ClientMessages>
        {canReadMails(viewer) && (
          <p className="mt-6">
            <LocaleLink href="/workspace/mails">{mail('toList')}</LocaleLink>
          </p>
        )}
      </Section>
      <Section id="sessions" title={t('sessions')}>
        <p className="mb-4 max-w-[65ch] text-soft">{t('sessionsLead')}</p>
        <OwnSessions sessions={sessions} clocks={sides} />
        <div className="mt-6">
          {sessions.length > 1 ? (
            <ClientMessages namespaces={['auth']}>
              <EndOtherSessionsForm />
            </ClientMessages>
          ) : (
            <p className="text-soft">{t('noOthers')}</p>
          )}
        </div>
      </Section>
    </>
  )
}
