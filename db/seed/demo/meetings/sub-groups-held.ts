import { jwgT2Agenda } from '../minutes'
import { places } from '../places'
import { item, opening, review } from './agenda'
import type { DemoMeeting } from './types'

/** Held by sub-groups: with JWG-2 and JWG-3 there is a record in every state. */
export const heldSubGroupMeetings: DemoMeeting[] = [
  {
    key: 'jwg-t-2',
    body: 'JWG-T',
    number: 2,
    state: 'held',
    proposedBy: 'pk',
    host: 'pk',
    start: { days: -32, hour: 5 },
    durationMinutes: 480,
    place: places.binQasim,
    videoLink: false,
    title: {
      en: 'Technical Sub-group: the units of the works, one by one',
      ru: 'Техническая подгруппа: объекты предприятия по порядку',
      ur: 'تکنیکی ذیلی گروپ: کارخانے کی اکائیاں، ایک ایک کر کے',
    },
    agendaState: 'adopted',
    agenda: [
      opening('pk'),
      review('pk'),
      ...jwgT2Agenda.map(({ en, ru }, at) => item(at % 2 === 0 ? 'pk' : 'ru', 'agreed', 35, en, ru)),
    ],
    minutes: {
      state: 'agreed',
      circulatedDays: -20,
      deadlineDays: -10,
      agreedDays: { pk: -12, ru: -11 },
      signedDays: {},
    },
  },
  {
    key: 'jwg-f-2',
    body: 'JWG-F',
    number: 2,
    state: 'held',
    proposedBy: 'ru',
    host: 'pk',
    start: { days: -5, hour: 7 },
    durationMinutes: 120,
    place: places.islamabad,
    videoLink: true,
    title: {
      en: 'Finance Sub-group: insurance of equipment in transit',
      ru: 'Финансовая подгруппа: страхование оборудования при перевозке',
      ur: 'مالیاتی ذیلی گروپ: دورانِ ترسیل آلات کا بیمہ',
    },
    agendaState: 'adopted',
    agenda: [
      opening('pk'),
      review('pk'),
      item('ru', 'agreed', 60, 'Insurance of equipment in transit', 'Страхование оборудования при перевозке'),
    ],
    minutes: { state: 'draft', begunDays: -3 },
  },
  {
    key: 'jwg-f-3',
    body: 'JWG-F',
    number: 3,
    state: 'held',
    proposedBy: 'pk',
    host: 'ru',
    start: { days: -40, hour: 7 },
    durationMinutes: 120,
    place: places.moscow,
    videoLink: true,
    title: {
      en: 'Finance Sub-group: common form of the tables of cost',
      ru: 'Финансовая подгруппа: единая форма таблиц стоимости',
      ur: 'مالیاتی ذیلی گروپ: لاگت کے جدولوں کی یکساں شکل',
    },
    agendaState: 'adopted',
    agenda: [
      opening('ru'),
      review('ru'),
      item('pk', 'agreed', 60, 'Common form of the tables of cost', 'Единая форма таблиц стоимости'),
    ],
    minutes: {
      state: 'agreed',
      circulatedDays: -28,
      deadlineDays: -18,
      agreedDays: { pk: -20, ru: -19 },
      signedDays: { ru: -14 },
    },
  },
]
