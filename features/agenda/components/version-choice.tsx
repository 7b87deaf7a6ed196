import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import type { VersionLine } from '../queries/agenda'
import type { VersionChoice as Choice } from '../validation/addresses'

type Props = { versions: readonly VersionLine[]; from: Choice; to: Choice }

/** Which two versions are compared; the answer has an address of its own, and needs no script. */
export function VersionChoice({ versions, from, to }: Props) {
  const t = useTranslations('agenda.versions')
  const options = [
    { value: 'now', label: t('now') },
    ...versions.map(({ number, kind }) => ({ value: String(number), label: t(kind, { number }) })),
  ]
  return (
    <form method="get" className="flex flex-wrap items-end gap-4">
      <SelectField id="from" name="from" label={t('from')} defaultValue={String(from)} options={options} />
      <SelectField id="to" name="to" label={t('to')} defaultValue={String(to)} options={options} />
      <Button type="submit">{t('compare')}</Button>
    </form>
  )
}
