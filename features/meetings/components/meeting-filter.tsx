import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { type Texts, textFor } from '@/i18n/localized'
import { MEETING_STATES } from '../validation'

type Props = {
  bodies: readonly { code: string; name: Texts }[]
  asked: { body?: string; state?: string }
}

/** Whose meetings, and in which state. A plain GET form: it needs no script, and the answer has an address of its own. */
export function MeetingFilter({ bodies, asked }: Props) {
  const locale = useLocale()
  const t = useTranslations('meeting-dates.list')
  const states = useTranslations('meetings.states')
  const path = `/${locale}/workspace/meetings`
  const named = bodies.map(({ code, name }) => ({ value: code, label: textFor(name, locale)?.text ?? code }))
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every browser in use
    <form role="search" method="get" action={path} className="mb-8 flex flex-wrap items-end gap-4">
      <SelectField
        {...{ id: 'body', name: 'body', label: t('body'), defaultValue: asked.body ?? '' }}
        options={[{ value: '', label: t('allBodies') }, ...named]}
      />
      <SelectField
        {...{ id: 'state', name: 'state', label: t('state'), defaultValue: asked.state ?? '' }}
        options={[
          { value: '', label: t('any') },
          ...MEETING_STATES.map((state) => ({ value: state, label: states(state) })),
        ]}
      />
      <Button>{t('show')}</Button>
    </form>
  )
}
