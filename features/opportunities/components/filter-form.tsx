import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/choice'
import { Disclosure } from '@/components/ui/disclosure'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { textFor } from '@/i18n/localized'
import type { Choice, FilterChoices } from '../queries/filter-choices'
import type { FilterField, FilterReading } from '../validation/filters'
import { STAGES } from '../validation/vocabulary'

type Props = { reading: FilterReading; choices: FilterChoices }

/** The question put to the list. A plain GET form: it needs no script, and the answer has an address of its own. */
export function FilterForm({ reading: { typed, ignored, filters }, choices }: Props) {
  const locale = useLocale()
  const t = useTranslations('opportunities.filters')
  const stages = useTranslations('opportunities.stage')
  const field = (name: FilterField) => ({
    id: name,
    name,
    label: t(name),
    defaultValue: typed[name] ?? '',
    error: ignored.includes(name) ? t('ignored') : undefined,
  })
  const named = (list: Choice[]) =>
    list.map(({ key, name }) => ({ value: key, label: textFor(name, locale)?.text ?? key }))
  // What was typed stays to be seen, also where the list of choices does not have it.
  const options = (name: FilterField, known: { value: string; label: string }[]) => {
    const text = typed[name]
    const stranger = ignored.includes(name) && text ? [{ value: text, label: text }] : []
    return [{ value: '', label: t('any') }, ...known, ...stranger]
  }
  const narrowed = MORE.some((name) => typed[name] !== undefined) || filters.older

  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every browser in use
    <form role="search" method="get" action={`/${locale}/opportunities`} className="grid gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-[1fr_auto]">
        <TextField {...field('q')} type="search" maxLength={100} />
        <Button look="primary">{t('show')}</Button>
      </div>
      <Disclosure summary={t('more')} open={narrowed}>
        <div className="grid gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField {...field('sector')} options={options('sector', named(choices.sectors))} />
          <SelectField
            {...field('stage')}
            options={options(
              'stage',
              STAGES.map((stage) => ({ value: stage, label: stages(stage) })),
            )}
          />
          <SelectField {...field('place')} options={options('place', named(choices.places))} />
          <SelectField {...field('side')} options={options('side', named(choices.sides))} />
          <TextField {...field('min')} inputMode="decimal" dir="ltr" />
          <TextField {...field('max')} inputMode="decimal" dir="ltr" />
        </div>
        <p className="mt-2 text-soft text-sm">{t('amountHint')}</p>
        <Checkbox id="older" name="older" value="1" label={t('older')} defaultChecked={filters.older} />
      </Disclosure>
      {filters.sort && <input type="hidden" name="sort" value={filters.sort} />}
    </form>
  )
}

const MORE = ['sector', 'stage', 'place', 'side', 'min', 'max'] as const
