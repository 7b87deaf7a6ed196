import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StatusBadge, Tag } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { LocaleLink } from '@/components/ui/link'
import { RichTextBody } from '@/components/ui/rich-text'
import { WordChanges } from '@/components/ui/word-changes'
import { newId } from '@/lib/ids'
import { plainText, type RichText } from '@/lib/rich-text'
import { writeMarkup } from '@/lib/rich-text-markup'
import { diffWords } from '@/lib/word-diff'
import { calledIn } from '../called'
import type { Clause } from '../queries/minutes'
import { EditButton, EditForm } from './edit-form'

type Block = 'missing' | 'unmatched' | 'reservation' | 'quorum'

type Props = {
  meeting: string
  base: number
  clauses: readonly Clause[]
  /** What is wrong with a pair, by the id of its clause. */
  blocks: ReadonlyMap<string, Block>
  sides: readonly { code: string; name: string }[]
  /** The clause that is open, or the one after which a new one is written. */
  view: { clause?: string | undefined; after?: string | undefined }
  page: `/${string}`
  voids: boolean
  /** What each clause said when its texts were compared last. */
  matched: ReadonlyMap<string, { en: RichText; ru: RichText }>
}

/** The clauses in their order, each with its two texts, what is wrong with the pair, and what can be done. */
export function EditList({ meeting, base, clauses, blocks, view, page, voids, matched, sides }: Props) {
  const t = useTranslations('minutes-edit')
  const bound = () => ({ meeting, base, formKey: newId() })
  const newClause = (after: string) =>
    view.after === after && (
      <EditForm
        id="new"
        bound={{ ...bound(), clause: newId(), after }}
        fields={{ en: '', ru: '', kind: 'discussion', dueOn: '', offices: null }}
        sides={sides}
        voids={voids}
      >
        <EditButton value="add" primary>
          {t('add')}
        </EditButton>
        <LocaleLink href={page}>{t('back')}</LocaleLink>
      </EditForm>
    )
  return (
    <>
      {newClause('start')}
      <ol className="grid gap-6">
        {clauses.map((clause) => (
          <li key={clause.id} id={`c-${clause.id}`} className="grid gap-3 border-line border-t pt-4">
            <p className="flex flex-wrap items-center gap-3">
              <span className="font-semibold tabular-nums">{clause.number}</span>
              <Kind clause={clause} />
              <Pair block={blocks.get(clause.id)} />
            </p>
            {view.clause === clause.id ? (
              <EditForm
                id="open"
                bound={{ ...bound(), clause: clause.id }}
                fields={{
                  ...{ en: writeMarkup(clause.en), ru: writeMarkup(clause.ru) },
                  ...{ kind: clause.kind, dueOn: clause.dueOn ?? '', offices: clause.offices },
                }}
                sides={sides}
                voids={voids}
              >
                <EditButton value="write" primary>
                  {t('save')}
                </EditButton>
                <LocaleLink href={`${page}#c-${clause.id}`}>{t('back')}</LocaleLink>
              </EditForm>
            ) : (
              <>
                <div className="grid gap-x-10 gap-y-3 md:grid-cols-2">
                  <Text language="en" text={clause.en} />
                  <Text language="ru" text={clause.ru} />
                </div>
                {blocks.get(clause.id) === 'unmatched' && (
                  <SinceMatch clause={clause} was={matched.get(clause.id)} />
                )}
                <Steps
                  clause={clause}
                  bound={bound()}
                  page={page}
                  block={blocks.get(clause.id)}
                  voids={voids}
                />
              </>
            )}
            {newClause(clause.id)}
          </li>
        ))}
      </ol>
    </>
  )
}

function Kind({ clause }: { clause: Clause }) {
  const t = useTranslations('minutes.kinds')
  return <Tag>{t(clause.kind)}</Tag>
}

function Pair({ block }: { block: Block | undefined }) {
  const t = useTranslations('minutes-edit.pair')
  if (block === 'missing') return <StatusBadge tone="bad">{t('missing')}</StatusBadge>
  if (block === 'unmatched') return <StatusBadge tone="warn">{t('unmatched')}</StatusBadge>
  if (block === 'quorum') return <StatusBadge tone="bad">{t('quorum')}</StatusBadge>
  return <StatusBadge tone="good">{t('matched')}</StatusBadge>
}

function Text({ language, text }: { language: 'en' | 'ru'; text: RichText | null }) {
  const t = useTranslations('ui.parallel')
  if (!text) return <p className="text-soft">{t('missing')}</p>
  return (
    <div lang={language} dir="ltr" className="authentic max-w-[65ch]">
      <RichTextBody text={text} />
    </div>
  )
}

/** What changed in either language since both were found to say the same. */
function SinceMatch({ clause, was }: { clause: Clause; was: { en: RichText; ru: RichText } | undefined }) {
  const t = useTranslations('minutes-edit')
  if (!was) return null
  return (
    <Disclosure summary={t('sinceMatch')}>
      <div className="grid gap-x-10 gap-y-3 md:grid-cols-2">
        {(['en', 'ru'] as const).map((language) => (
          <p key={language} lang={language} dir="ltr" className="authentic max-w-[65ch] whitespace-pre-line">
            <WordChanges parts={diffWords(plainText(was[language]), plainText(clause[language]))} />
          </p>
        ))}
      </div>
    </Disclosure>
  )
}

type StepsProps = {
  clause: Clause
  bound: { meeting: string; base: number; formKey: string }
  page: `/${string}`
  block: Block | undefined
  voids: boolean
}

function Steps({ clause, bound, page, block, voids }: StepsProps): ReactNode {
  const t = useTranslations('minutes-edit')
  const describes = calledIn(clause, useLocale())
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <LocaleLink href={`${page}?clause=${clause.id}#c-${clause.id}`}>
        {t('edit')}
        <span className="sr-only">: {describes}</span>
      </LocaleLink>
      <LocaleLink href={`${page}?after=${clause.id}#c-${clause.id}`}>
        {t('addBelow')}
        <span className="sr-only">: {describes}</span>
      </LocaleLink>
      {block === 'unmatched' && (
        <EditForm id={`m-${clause.id}`} bound={{ ...bound, clause: clause.id }} voids={false}>
          <EditButton value="match" describes={describes}>
            {t('match')}
          </EditButton>
        </EditForm>
      )}
      {!voids && (
        <EditForm
          id={`s-${clause.id}`}
          bound={{ ...bound, formKey: newId(), clause: clause.id }}
          voids={false}
        >
          <EditButton value="up" describes={describes}>
            {t('up')}
          </EditButton>
          <EditButton value="down" describes={describes}>
            {t('down')}
          </EditButton>
          <EditButton value="remove" describes={describes}>
            {t('remove')}
          </EditButton>
        </EditForm>
      )}
    </div>
  )
}
