import type { DemoMeeting } from './meetings'
import type { DemoSide } from './types'

export type DemoNote = {
  meeting: DemoMeeting['key']
  side: DemoSide
  /** Key of a person of the same side. */
  author: string
  daysAgo: number
  language: 'en' | 'ru'
  body: string
}

/** One side's own words, each in the language that side works in. The other side must never see them. */
export const demoNotes: DemoNote[] = [
  {
    meeting: 'jwg-3',
    side: 'pk',
    author: 'pk.delegate',
    daysAgo: 21,
    language: 'en',
    body: 'On the interrupted supply case: our power experts hold figures for the past three summers. Release them only once the method of comparison has been settled in writing.',
  },
  {
    meeting: 'jwg-3',
    side: 'pk',
    author: 'pk.secretary',
    daysAgo: 6,
    language: 'en',
    body: 'The draft is acceptable to us except the clause on the legal opinion: ask our lawyers whether 40 days is safe before the co-chair signs.',
  },
  {
    meeting: 'jwg-3',
    side: 'ru',
    author: 'ru.delegate',
    daysAgo: 20,
    language: 'ru',
    body: 'По лабораторным испытаниям: держимся даты получения второй партии. Если коллеги подтвердят недостачу флюсов, готовы сократить срок до сорока дней.',
  },
  {
    meeting: 'jwg-3',
    side: 'ru',
    author: 'ru.secretary',
    daysAgo: 5,
    language: 'ru',
    body: 'Сверить русский текст пункта о местных поставщиках с английским: «единый перечень» должен точно отвечать словам common list. Сопредседателю доложить до окончания срока замечаний.',
  },
  {
    meeting: 'jwg-4',
    side: 'pk',
    author: 'pk.secretary',
    daysAgo: 4,
    language: 'en',
    body: 'Our order of priority for Moscow: first the price of power, then local suppliers. Do not link the two unless the other side does so first.',
  },
  {
    meeting: 'jwg-4',
    side: 'pk',
    author: 'pk.cochair',
    daysAgo: 2,
    language: 'en',
    body: 'Before we accept the item on financial assumptions, let the finance group confirm the rupee case. I should like one page, not a presentation.',
  },
  {
    meeting: 'jwg-4',
    side: 'ru',
    author: 'ru.secretary',
    daysAgo: 3,
    language: 'ru',
    body: 'Пункт о местных поставщиках: предложили встречную формулировку без числового показателя. Если она не пройдёт, согласиться на обсуждение критериев без фиксации доли.',
  },
  {
    meeting: 'jwg-4',
    side: 'ru',
    author: 'ru.cochair',
    daysAgo: 1,
    language: 'ru',
    body: 'Состав финансового консорциума на этом заседании не раскрывать: переговоры с банками не завершены. В зал взять справку на одной странице.',
  },
  {
    meeting: 'jwg-4',
    side: 'ru',
    author: 'ru.delegate',
    daysAgo: 1,
    language: 'ru',
    body: 'Отчёт лаборатории будет готов за четыре дня до заседания. Просьба не обещать коллегам более раннего срока.',
  },
]
