import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Member } from '../validation/member'

/** One person of a delegation, as every list shows them. */
export function MemberWords({ member }: { member: Member }) {
  const t = useTranslations('delegations.capacity')
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">
          <LocalizedText texts={member.name} />
        </span>
        <Tag>{t(member.capacity)}</Tag>
      </p>
      <p className="text-soft text-sm">
        <LocalizedText texts={member.post} />
      </p>
    </>
  )
}
