import { createTranslator } from 'use-intl/core'
import { meetingLabel, meetingPath } from '@/features/meetings/validation'
import { formatMoment } from '@/i18n/format-clock'
import { type Texts, textFor } from '@/i18n/localized'
import { messagesOf } from '@/i18n/messages'
import type { Locale } from '@/i18n/routing'
import { nameOfSide, type SideRow, type SideWords, sideWords } from '@/i18n/side-words'
import { absolute } from '@/lib/absolute'
import { oneLine } from '@/lib/one-line'
import { offersDates } from './kinds'
import type { Matter } from './matter'

export type Fact = { label: string; value: string }
/** What a mail says of one matter. */
export type Part = { headline: string; named: string; facts: Fact[]; link: string }

/** Every word that people typed stands on one line, so that none of them can pass for a line of ours. */
export function partOf(matter: Matter, sides: readonly SideRow[], locale: Locale): Part {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'mail' })
  const { kind, meeting, motion, item, rule, about } = matter
  const words = sideWords(sides, locale)
  const named = nameOf(matter, locale)
  const side = motion?.bySide ?? item?.proposedBy ?? about.side ?? roundOf(matter)?.bySide
  const fact = (name: FactName, value: string) => ({ label: t(`facts.${name}`), value })
  return {
    headline: t(`kinds.${kind}`),
    named,
    facts: [
      fact(meeting ? 'meeting' : 'procedure', named),
      side && fact('side', nameOfSide(words, side)),
      motion && fact('request', t(`motions.${motion.kind}`)),
      kind === 'motion_answered' && motion?.answer && fact('answer', t(`answers.${motion.answer}`)),
      about.hash && fact('hash', about.hash),
      item && fact('item', wordsOf(item.title, locale)),
      rule && fact('rule', wordsOf(rule, locale)),
      rule && about.at && fact('deadline', formatMoment(new Date(about.at), words, locale)),
      ...datesOf(matter, words, locale).map((date) => fact(offersDates(kind) ? 'offered' : 'starts', date)),
      meeting && fact('place', wordsOf(meeting.place, locale)),
    ].filter((one) => typeof one === 'object' && one !== null),
    link: absolute(`/${locale}${pathOf(matter)}`),
  }
}

function nameOf({ meeting, procedure }: Matter, locale: Locale) {
  if (!meeting) return procedure ? wordsOf(procedure, locale) : ''
  return [meetingLabel(meeting), wordsOf(meeting.title, locale)].filter(Boolean).join(': ')
}

function pathOf({ meeting, about }: Matter) {
  if (meeting) return meetingPath(meeting)
  return 'procedure' in about ? `/workspace/decisions/procedures/${about.procedure}` : '/workspace'
}

type FactName =
  | 'meeting'
  | 'procedure'
  | 'side'
  | 'request'
  | 'answer'
  | 'item'
  | 'hash'
  | 'rule'
  | 'deadline'
  | 'offered'
  | 'starts'
  | 'place'

function datesOf(matter: Matter, clocks: readonly SideWords[], locale: Locale) {
  const moments = roundOf(matter)?.slots ?? (matter.meeting ? [matter.meeting] : [])
  return moments.map(({ startsAt }) => formatMoment(new Date(startsAt), clocks, locale))
}

function roundOf({ kind, proposal }: Matter) {
  return offersDates(kind) ? proposal : null
}

function wordsOf(texts: Texts, locale: Locale) {
  return oneLine(textFor(texts, locale)?.text ?? '')
}
