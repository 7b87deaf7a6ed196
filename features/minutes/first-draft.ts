import { createTranslator } from 'use-intl/core'
import type { ClauseContent, MinutesContent } from '@/db/schema/minutes-text'
import { messagesOf } from '@/i18n/messages'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { numbered } from './numbering'
import type { HeldMeeting } from './queries/standing'

/**
 * The draft before anybody wrote: the items of the agenda as headings, who was present under the first, which papers
 * both sides had, and the notes of the room where they were noted, in their own language. Only the two languages of the record
 * have a place in it.
 */
export function firstDraft(meeting: Pick<HeldMeeting, 'items' | 'present' | 'papers'>): MinutesContent {
  const ofMeeting = [...attendance(meeting.present), ...papersNamed(meeting.papers)]
  const clauses = meeting.items.flatMap(({ id, en, ru, notes, papers }, index) => [
    clause('heading', id, en, ru),
    ...[...(index === 0 ? ofMeeting : []), ...papersNamed(papers)].map((said) =>
      clause('discussion', id, said.en, said.ru),
    ),
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
        wordsIn(locale)('present', {
          side: sideName[locale],
          people: people.map((person) => person[locale]).join('; '),
        })
      return { en: inLanguage('en'), ru: inLanguage('ru') }
    })
}

/** One sentence that names them, if there are any. A title stays in its own language. */
function papersNamed(papers: HeldMeeting['papers']) {
  if (papers.length === 0) return []
  const inLanguage = (locale: 'en' | 'ru') =>
    wordsIn(locale)('papersBefore', {
      papers: papers
        .map(({ number, title }) => wordsIn(locale)('paperNamed', { number: String(number), title }))
        .join('; '),
    })
  return [{ en: inLanguage('en'), ru: inLanguage('ru') }]
}

const wordsIn = (locale: 'en' | 'ru') =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: 'minutes-edit' })

function clause(kind: ClauseContent['kind'], itemId: string, en: string, ru: string): ClauseContent {
  const texts = { en: richTextOf(en), ru: richTextOf(ru) }
  return { id: newId(), number: '', kind, ...texts, itemId, offices: null, dueOn: null }
}
