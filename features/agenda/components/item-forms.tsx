import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { LocaleLink } from '@/components/ui/link'
import type { Viewer } from '@/features/auth/viewer'
import { textFor } from '@/i18n/localized'
import { newId } from '@/lib/ids'
import { canAnswer, canReword, type ItemStanding } from '../policy'
import type { Item } from '../queries/agenda'
import { agendaPath, itemPath } from '../validation/addresses'
import { LONGEST, TITLE_LENGTH } from '../validation/inputs'
import { ActForm, type ActName } from './act-form'
import { WordingForm } from './wording-form'

type Props = {
  viewer: Viewer
  item: Item
  meeting: { id: string; body: string; number: number | null; state: ItemStanding['meeting']['state'] }
  isOpen: boolean
}

/** What this person may do with an item: a link, and the forms on the page that the link leads to. */
export function ItemForms({ viewer, item, meeting, isOpen }: Props) {
  const t = useTranslations('agenda')
  const title = textFor({ ...item.title, ur: null }, useLocale())
  const newest = item.wordings.at(-1)
  const standing = { ...item, meeting, wordedBy: newest?.side ?? item.proposedBy }
  const mayAnswer = canAnswer(viewer, standing)
  if (!newest || !canReword(viewer, standing)) return null
  if (!isOpen) {
    return (
      <p>
        <LocaleLink href={itemPath(meeting, item.id)} className={mayAnswer ? 'font-semibold' : undefined}>
          {t(mayAnswer ? 'answer' : 'reword')}
          {title && (
            <span className="sr-only" lang={title.language}>
              : {title.text}
            </span>
          )}
        </LocaleLink>
      </p>
    )
  }

  const bound = { itemId: item.id, wording: newest.number }
  const act = (name: ActName) => <ActForm act={name} bound={bound} formKey={newId()} />
  return (
    <div className="grid gap-4 rounded-md border border-edge bg-raised p-4">
      {mayAnswer && act('agree')}
      <div>
        <Disclosure summary={t('reword')} open={!mayAnswer}>
          <WordingForm
            kind="reword"
            bound={bound}
            formKey={newId()}
            typed={{ 'title.en': item.title.en, 'title.ru': item.title.ru, minutes: String(item.minutes) }}
            reason={{ field: 'reason', isWanted: item.state === 'agreed' }}
            titleLength={TITLE_LENGTH}
            longest={LONGEST}
          />
        </Disclosure>
        {mayAnswer && <Disclosure summary={t('defer')}>{act('defer')}</Disclosure>}
        {mayAnswer && <Disclosure summary={t('decline')}>{act('decline')}</Disclosure>}
      </div>
      <p>
        <LocaleLink href={`${agendaPath(meeting)}#item-${item.id}`}>{t('close')}</LocaleLink>
      </p>
    </div>
  )
}
