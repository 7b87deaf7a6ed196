import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import type { ClauseFacts } from '../../live/shared-text'
import type { LiveClause } from './use-clause'

type Props = {
  clause: LiveClause
  sides: readonly { code: string; name: string }[]
  id: string
  set: (facts: Partial<ClauseFacts>) => void
}

type Offices = Record<string, { en: string; ru: string }>

/** When it is due and which office of each side answers for it. An office is taken once it stands in both languages. */
export function ClauseFactsForm({ clause, sides, id, set }: Props) {
  const t = useTranslations('minutes-edit')
  const words = useTranslations('ui.offices')
  const [offices, setOffices] = useState<Offices>(clause.offices ?? {})
  const isHalf = Object.values(offices).some(({ en, ru }) => (en.trim() === '') !== (ru.trim() === ''))

  function change(side: string, language: 'en' | 'ru', words: string) {
    const next = { ...offices, [side]: { ...(offices[side] ?? { en: '', ru: '' }), [language]: words } }
    setOffices(next)
    const named = Object.entries(next)
      .map(([code, { en, ru }]) => [code, { en: en.trim(), ru: ru.trim() }] as const)
      .filter(([, { en, ru }]) => en !== '' && ru !== '')
    set({ offices: named.length > 0 ? Object.fromEntries(named) : null })
  }

  return (
    <div className="grid gap-3 md:grid-cols-2">
      <TextField
        id={`due-${id}`}
        name="dueOn"
        type="date"
        label={t('field.dueOn')}
        value={clause.dueOn ?? ''}
        onChange={({ target }) => set({ dueOn: target.value === '' ? null : target.value })}
      />
      <p className="self-end text-soft text-sm" role={isHalf ? 'status' : undefined}>
        {words('why')}
      </p>
      {sides.flatMap(({ code, name }) =>
        (['en', 'ru'] as const).map((language) => (
          <TextField
            key={`${code}${language}`}
            id={`office-${id}-${code}-${language}`}
            name={`office.${code}.${language}`}
            label={words(language, { side: name })}
            lang={language}
            dir="ltr"
            maxLength={200}
            value={offices[code]?.[language] ?? ''}
            onChange={({ target }) => change(code, language, target.value)}
          />
        )),
      )}
    </div>
  )
}
