import { createTranslator } from 'use-intl/core'
import type { ClauseContent, MinutesContent } from '@/db/schema/minutes-text'
import { messagesOf } from '@/i18n/messages'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { numbered } from './numbering'
import type { HeldMeeting } from './queries/standing'

/**
 * The draft before anybody wrote: the items of the agenda as headings, who was present under the first, and the notes of
 * the room where they were noted, in their own language. Only the two languages of the record have a place in it.
 */
export function firstDraft({ items, present }: Pick<HeldMeeting, 'items' | 'present'>): MinutesContent {
  const clauses = items.flatMap(({ id, en, ru, notes }, index) => [
    clause('heading', id, en, ru),
    ...(index === 0 ? attendance(present).map((it) => clause('discussion', id, it.en, it.ru)) : []),
    ...notes
      .filter(({ language }) => language !== 'ur')
      .map(({ language, body }) =>
        clause('discussion', id, language === 'en' ? body : '', language === 'ru' ? body : ''),
      ),
  ])
  return { authenticText: 'both', clauses: numbered(clauses) }
}

function attendance(present: HeldMeeting['present']) {
  return present
    .filter(({ people }) => people.length > 0)
    .map(({ sideName, people }) => {
      const inLanguage = (locale: 'en' | 'ru') =>
        createTranslator({ locale, messages: messagesOf(locale), namespace: 'minutes-edit' })('present', {
          side: sideName[locale],
          people: people.map((person) => person[locale]).join('; '),
        })
      return { en: inLanguage('en'), ru: inLanguage('ru') }
    })
}

function clause(kind: ClauseContent['kind'], itemId: string, en: string, ru: string): ClauseContent {
  const texts = { en: richTextOf(en), ru: richTextOf(ru) }
  return { id: newId(), number: '', kind, ...texts, itemId, offices: null, dueOn: null }
}
