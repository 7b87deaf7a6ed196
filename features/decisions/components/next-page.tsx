import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { type DecisionFilter, decisionSegment } from '../validation'

type Props = { path: `/${string}`; filter: DecisionFilter; last: string | undefined }

/** The next page starts after the last one shown: no page number that shifts when something new is registered. */
export function NextPage({ path, filter, last }: Props) {
  const t = useTranslations('decisions')
  if (!last) return null
  const query = new URLSearchParams({ ...given(filter), after: decisionSegment(last) })
  return (
    <p className="mt-6">
      <ButtonLink href={`${path}?${query}`} rel="next">
        {t('next')}
      </ButtonLink>
    </p>
  )
}

function given(filter: DecisionFilter) {
  return Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
