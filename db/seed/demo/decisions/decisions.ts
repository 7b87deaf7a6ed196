import { offices } from './offices'
import { registered, report } from './register'
import type { DemoDecision } from './types'

export const jwg2Decisions: DemoDecision[] = [
  registered('decision', 1, offices.secretariats, -122, [
    report('pk', 'done', 121, {
      en: 'Minutes agreed and signed within the time limits.',
      ru: 'Протокол согласован и подписан в установленные сроки.',
    }),
    report('ru', 'done', 120, {
      en: 'The time limits were observed at every step.',
      ru: 'Сроки соблюдены на каждом этапе.',
    }),
  ]),
  registered('decision', 2, offices.engineering, null, [
    report('pk', 'in progress', 60),
    report('pk', 'done', 26, {
      en: 'The audit has been used in the engineering chapter; no further step is needed.',
      ru: 'Аудит использован в разделе об инженерных решениях; дальнейших действий не требуется.',
    }),
    report('ru', 'done', 28, {
      en: 'The audit forms an annex of the engineering chapter.',
      ru: 'Аудит включён в приложение к разделу об инженерных решениях.',
    }),
  ]),
  registered('decision', 3, offices.secretariats, null, [
    report('pk', 'in progress', 30, {
      en: 'Nine of the 14 items are expected by the next meeting.',
      ru: 'К следующему заседанию ожидаются девять из 14 позиций.',
    }),
    report('ru', 'in progress', 29),
  ]),
  registered('decision', 4, offices.engineering, null, [
    report('pk', 'open', 70),
    report('pk', 'in progress', 21, {
      en: 'The case of interrupted power supply is still to be added.',
      ru: 'Предстоит дополнить сравнение случаем перерыва в электроснабжении.',
    }),
    report('ru', 'done', 23, {
      en: 'The interim comparison was presented at the third meeting.',
      ru: 'Промежуточное сравнение представлено на третьем заседании.',
    }),
  ]),
  registered('decision', 5, offices.materials, null, [
    report('pk', 'in progress', 58),
    report('ru', 'in progress', 34, {
      en: 'The common method has been agreed; the control samples are stored.',
      ru: 'Единая методика согласована; контрольные пробы хранятся.',
    }),
  ]),
  registered('decision', 6, offices.site, null, [
    report('pk', 'done', 29, {
      en: 'The survey has been provided and is the reference for the layouts.',
      ru: 'Материалы съёмки представлены и служат основой планировочных решений.',
    }),
    report('ru', 'in progress', 18, {
      en: 'The height datum of the survey is being verified.',
      ru: 'Проверяется система высот, принятая при съёмке.',
    }),
  ]),
  registered('decision', 7, offices.training, null, [
    report('pk', 'open', 40, {
      en: 'Six candidates have been proposed; the dates are not yet fixed.',
      ru: 'Предложены шесть кандидатов; сроки пока не определены.',
    }),
    report('ru', 'open', 41),
  ]),
  registered('decision', 8, offices.secretariats, 0, [
    report('pk', 'done', 21, {
      en: 'The third meeting was held in Karachi with a video link.',
      ru: 'Третье заседание проведено в Карачи с использованием видеосвязи.',
    }),
    report('ru', 'done', 20, {
      en: 'The third meeting was held as decided.',
      ru: 'Третье заседание проведено в соответствии с решением.',
    }),
  ]),
]
