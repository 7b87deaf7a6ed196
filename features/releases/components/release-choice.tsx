import { useTranslations } from 'next-intl'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { plainText, type RichText } from '@/lib/rich-text'

export type Releasable = {
  id: string
  number: string
  en: RichText | null
  ru: RichText | null
  /** The sides that have agreed so far. */
  agreed: readonly string[]
}

type Props = {
  clauses: readonly Releasable[]
  chosen: ReadonlySet<string>
  side: string
  sides: readonly SideWords[]
  mayRelease: boolean
}

/** Every clause with what each side has said of it; choosing shows first what would become public. */
export function ReleaseChoice({ clauses, chosen, side, sides, mayRelease }: Props) {
  const t = useTranslations('releases')
  return (
    <form method="get" action="#preview" className="grid gap-4">
      <ol className="grid">
        {clauses.map(({ id, number, en, ru, agreed }) => {
          const isPublic = agreed.length === sides.length
          const isOpen = mayRelease && !agreed.includes(side)
          return (
            <li key={id} className="grid gap-1 border-line border-t py-3">
              <label htmlFor={`clause-${id}`} className="flex items-baseline gap-3">
                {isOpen && (
                  <input
                    id={`clause-${id}`}
                    type="checkbox"
                    name="clause"
                    value={id}
                    defaultChecked={chosen.has(id)}
                    className="size-5 shrink-0 translate-y-1"
                  />
                )}
                <span dir="ltr" className="grid flex-1 gap-x-8 md:grid-cols-2">
                  <span lang="en">
                    {number} {plainText(en)}
                  </span>
                  <span lang="ru">{plainText(ru)}</span>
                </span>
              </label>
              <span className="flex flex-wrap items-center gap-2 text-sm">
                {isPublic ? (
                  <StatusBadge tone="good">{t('public')}</StatusBadge>
                ) : (
                  agreed.map((code) => (
                    <span key={code} className="flex items-center gap-1">
                      <SideBadge code={code} name={nameOfSide(sides, code)} /> {t('agreed')}
                    </span>
                  ))
                )}
              </span>
            </li>
          )
        })}
      </ol>
      {mayRelease && (
        <p>
          <Button type="submit">{t('preview')}</Button>
        </p>
      )}
    </form>
  )
}
