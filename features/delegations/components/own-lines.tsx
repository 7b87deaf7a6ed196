import { useLocale, useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import type { ListedMember } from '@/db/schema/delegations'
import { textFor } from '@/i18n/localized'
import { MemberWords } from './member-words'

type Props = {
  members: readonly ListedMember[]
  /** Where the page of the list is; absent for those who only read. */
  page?: `/${string}`
}

/** The lines of the own list, in their order, with what can be done about each. */
export function OwnLines({ members, page }: Props) {
  return (
    <ol className="border-line border-b">
      {members.map((member, index) => (
        <li
          key={member.key}
          className="grid grid-cols-[2rem_1fr] gap-x-3 gap-y-2 border-line border-t py-3 md:grid-cols-[2rem_1fr_auto]"
        >
          <span className="text-soft tabular-nums">{index + 1}</span>
          <div>
            <MemberWords member={member} />
          </div>
          {page && <LineButtons member={member} page={page} />}
        </li>
      ))}
    </ol>
  )
}

function LineButtons({ member, page }: { member: ListedMember; page: `/${string}` }) {
  const t = useTranslations('delegations')
  const name = textFor(member.name, useLocale())?.text ?? ''
  return (
    <div className="col-start-2 flex flex-wrap items-center gap-2 md:col-start-3">
      <ButtonLink href={`${page}?edit=${member.key}`} aria-label={t('editName', { name })}>
        {t('edit')}
      </ButtonLink>
      <Button type="submit" name="act" value={`up:${member.key}`} aria-label={t('upName', { name })}>
        {t('up')}
      </Button>
      <Button type="submit" name="act" value={`down:${member.key}`} aria-label={t('downName', { name })}>
        {t('down')}
      </Button>
      <Button
        type="submit"
        look="danger"
        name="act"
        value={`remove:${member.key}`}
        aria-label={t('removeName', { name })}
      >
        {t('remove')}
      </Button>
    </div>
  )
}
