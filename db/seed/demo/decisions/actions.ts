import { offices } from './offices'
import { registered, report } from './register'
import type { DemoDecision } from './types'

export const jwg2Actions: DemoDecision[] = [
  registered('action', 1, offices.secretariats, null, [
    report('pk', 'in progress', 90),
    report('ru', 'in progress', 88, {
      en: 'The register is kept continuously.',
      ru: 'Реестр ведётся на постоянной основе.',
    }),
  ]),
  registered('action', 2, offices.engineering, -92, [
    report('ru', 'in progress', 110),
    report('ru', 'done', 93, {
      en: 'All annexes were transmitted in both languages.',
      ru: 'Все приложения переданы на обоих языках.',
    }),
    report('pk', 'done', 88, {
      en: 'Received in full; two drawings were replaced on request.',
      ru: 'Получено полностью; два чертежа заменены по запросу.',
    }),
  ]),
  registered('action', 3, offices.finance, -77, [
    report('pk', 'in progress', 75, {
      en: 'Thirty-one of 36 assumptions are agreed.',
      ru: 'Согласована 31 исходная предпосылка из 36.',
    }),
    report('ru', 'open', 35, {
      en: 'The list cannot be considered agreed without the price of electric power.',
      ru: 'Без цены электроэнергии перечень не может считаться согласованным.',
    }),
  ]),
  registered('action', 4, offices.engineering, -92, [
    report('pk', 'done', 95, {
      en: 'Specialists have been designated for every chapter.',
      ru: 'Специалисты определены по каждому разделу.',
    }),
    report('ru', 'done', 94, { en: 'The list has been received.', ru: 'Перечень получен.' }),
  ]),
  registered('action', 5, offices.materials, -62, [
    report('pk', 'in progress', 80),
    report('pk', 'done', 61, {
      en: 'Both consignments were dispatched.',
      ru: 'Обе партии отправлены.',
    }),
    report('ru', 'in progress', 33, {
      en: 'The second consignment arrived without the fluxes named in the list.',
      ru: 'Вторая партия прибыла без флюсов, указанных в перечне.',
    }),
  ]),
  registered('action', 6, offices.materials, -9, [
    report('ru', 'in progress', 32, {
      en: 'Tests of the first consignment are complete; the second is in the laboratory.',
      ru: 'Испытания первой партии завершены; вторая находится в лаборатории.',
    }),
    report('pk', 'open', 10, {
      en: 'No report has been received by the due date.',
      ru: 'К установленному сроку отчёт не поступил.',
    }),
  ]),
  registered('action', 7, offices.site, 8, [
    report('pk', 'done', 30, {
      en: 'The land survey and the geotechnical data have been provided.',
      ru: 'Материалы съёмки и инженерно-геологические данные представлены.',
    }),
    report('ru', 'in progress', 18, {
      en: 'Four boreholes are being checked before acceptance.',
      ru: 'До приёмки проверяются данные по четырём скважинам.',
    }),
  ]),
  registered('action', 8, offices.site, -42, [
    report('ru', 'done', 44, {
      en: 'Requirements of both options were transmitted.',
      ru: 'Требования обоих вариантов переданы.',
    }),
    report('pk', 'done', 43, {
      en: 'Received and passed on to the suppliers of utilities.',
      ru: 'Получены и переданы поставщикам коммунальных ресурсов.',
    }),
  ]),
  registered('action', 9, offices.training, -7, [
    report('pk', 'in progress', 15, {
      en: 'The programme is ready; the calendar awaits visas.',
      ru: 'Программа готова; календарный план зависит от оформления виз.',
    }),
    report('ru', 'in progress', 16),
  ]),
  registered('action', 10, offices.secretariats, -135, [
    report('ru', 'done', 136, {
      en: 'The draft was circulated on the fourteenth day.',
      ru: 'Проект разослан на четырнадцатый день.',
    }),
    report('pk', 'done', 136, {
      en: 'Received in both languages.',
      ru: 'Получен на обоих языках.',
    }),
  ]),
]
