import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/choice'
import { LocaleLink } from '@/components/ui/link'
import { SelectField } from '@/components/ui/select-field'
import type { SideWords } from '@/i18n/side-words'
import { type DecisionFilter, STATUSES } from '../validation'

type Props = { path: `/${string}`; filter: DecisionFilter; sides: readonly SideWords[] }

/** A plain GET form: the filter stands in the address, can be sent to a colleague and needs no script. */
export function DecisionFilters({ path, filter, sides }: Props) {
  const t = useTranslations('decisions.filter')
  const status = useTranslations('decisions.statuses')
  const any = { value: '', label: t('any') }
  return (
    <form
      action={`/${useLocale()}${path}`}
      aria-label={t('label')}
      className="mb-8 grid gap-4 border-line border-y py-4 md:flex md:flex-wrap md:items-end"
    >
      <SelectField
        id="status"
        name="status"
        label={t('status')}
        defaultValue={filter.status ?? ''}
        options={[any, ...STATUSES.map((value) => ({ value, label: status(value) }))]}
      />
      <SelectField
        id="side"
        name="side"
        label={t('side')}
        defaultValue={filter.side ?? ''}
        options={[any, ...sides.map((side) => ({ value: side.code, label: side.name }))]}
      />
      <div>
        <Checkbox
          id="differ"
          name="differ"
          value="1"
          label={t('differ')}
          defaultChecked={filter.differ === '1'}
        />
        <Checkbox
          id="overdue"
          name="overdue"
          value="1"
          label={t('overdue')}
          defaultChecked={filter.overdue === '1'}
        />
      </div>
      <p className="flex flex-wrap items-center gap-4">
        <Button type="submit">{t('show')}</Button>
        <LocaleLink href={path}>{t('clear')}</LocaleLink>
      </p>
    </form>
  )
}
