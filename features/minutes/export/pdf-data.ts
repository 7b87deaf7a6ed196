import { renderSVG } from 'uqr'
import { createTranslator } from 'use-intl/core'
import { formatMoment } from '@/i18n/format-clock'
import { formatDay } from '@/i18n/format-date'
import { messagesOf } from '@/i18n/messages'
import { type SideRow, sideWords } from '@/i18n/side-words'
import type { MinutesRecord } from '../record'
import { groupHash } from '../validation'
import type { FiledSignature } from './record-file'

export type ExportedRecord = {
  record: MinutesRecord
  /** Of the record that both sides signed; null before, when the document is a draft. */
  hash: string | null
  signatures: FiledSignature[]
  logHead: string | null
  /** Where the hash is verified; null without one. */
  address: string | null
}

const LANGUAGES = ['en', 'ru'] as const

/** What the template needs, every word of it ready: the same record makes the same data, wherever and whenever it is set. */
export function pdfData(
  { record, hash, signatures, logHead, address }: ExportedRecord,
  sides: readonly SideRow[],
) {
  const name = `${record.meeting.body}-${record.meeting.number}`
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, wordsIn(language, name, record)]))
  const sideName = (code: string) =>
    LANGUAGES.map(
      (language) => sideWords(sides, language).find((side) => side.code === code)?.name ?? code,
    ).join(' / ')
  const moment = (at: string) => formatMoment(new Date(at), sideWords(sides, 'en'), 'en')
  const numberOf = (id: string) => record.clauses.find((clause) => clause.id === id)?.number ?? ''
  const [date] = (
    signatures
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? record.meeting.endsAt
  ).split('T')
  const [year, month, day] = (date ?? '').split('-').map(Number)
  return {
    ...{ record, hash, logHead, words, address },
    title: `${words.en?.title} / ${words.ru?.title}`,
    state: hash ? '' : `${words.en?.draft} / ${words.ru?.draft}`,
    date: { year, month, day },
    subtitles: LANGUAGES.map((language) => {
      const { title, place, startsAt } = record.meeting
      const when = formatMoment(new Date(startsAt), sideWords(sides, language), language)
      return [language, [title[language], place[language], when].filter(Boolean).join(' · ')]
    }),
    groups: hash && groupHash(hash),
    qr: address && renderSVG(address, { border: 0 }),
    attendance: sides
      .map(({ code }) => ({
        name: sideName(code),
        people: record.attendance
          .filter((one) => one.side === code)
          .map((one) => ({
            en: named(one, 'en'),
            ru: named(one, 'ru'),
            capacity: one.capacity,
          })),
      }))
      .filter(({ people }) => people.length > 0),
    reservations: record.reservations.map(({ clause, side, reason }) => ({
      ...{ number: numberOf(clause), side: sideName(side), reason },
    })),
    signatures: signatures.map(({ side, at, method, appointment, ...by }) => ({
      side: sideName(side),
      en: [named(by, 'en'), appointment && appointed(appointment, 'en')].filter(Boolean).join(' '),
      ru: [named(by, 'ru'), appointment && appointed(appointment, 'ru')].filter(Boolean).join(' '),
      at: moment(at),
      method: method === 'passkey' ? 'WebAuthn' : 'TOTP',
    })),
  }
}

type Person = Pick<FiledSignature, 'name' | 'post'>

const named = ({ name, post }: Person, locale: 'en' | 'ru') =>
  [name[locale], post[locale]].filter(Boolean).join(', ')

/** Under which written appointment an alternate signed. */
function appointed(
  { from, until, at: _, ...by }: NonNullable<FiledSignature['appointment']>,
  locale: 'en' | 'ru',
) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'minutes' })
  const days = { from: formatDay(from, locale), until: formatDay(until, locale) }
  return t('printedAppointment', { by: named(by, locale), ...days })
}

function wordsIn(locale: 'en' | 'ru', meeting: string, record: MinutesRecord) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'minutes' })
  return {
    title: t('title', { meeting }),
    authentic: `${t('authentic')}: ${t(`authenticText.${record.authenticText}`)}`,
    decision: t('kinds.decision'),
    action: t('kinds.action'),
    attendance: t('attendance'),
    annexes: t('annexes'),
    reservations: t('recordedReservations'),
    signatures: t('keys'),
    unsigned: t('missing'),
    hash: t('hash'),
    verify: t('printedVerify'),
    logHead: t('logHead'),
    draft: t('printedDraft'),
  }
}
