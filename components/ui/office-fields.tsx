import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'

type Props = {
  id: string
  sides: readonly { code: string; name: string }[]
  /** What stands in the field of this name. */
  typed: (name: `office.${string}`, side: string, language: 'en' | 'ru') => string
}

/** Which office of each side answers for a decision, in both languages of the record. */
export function OfficeFields({ id, sides, typed }: Props) {
  const t = useTranslations('ui.offices')
  return (
    <>
      <p className="mb-3 text-soft">{t('why')}</p>
      <div className="grid gap-4 md:grid-cols-2">
        {sides.flatMap(({ code, name: side }) =>
          (['en', 'ru'] as const).map((language) => {
            const name = `office.${code}.${language}` as const
            return (
              <TextField
                key={name}
                id={`${id}-office-${code}-${language}`}
                name={name}
                label={t(language, { side })}
                lang={language}
                dir="ltr"
                maxLength={200}
                defaultValue={typed(name, code, language)}
              />
            )
          }),
        )}
      </div>
    </>
  )
}
