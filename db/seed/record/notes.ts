import type { Localized } from './types'

/** Words that stand under more than one figure. */
export const undated: Localized = {
  en: 'The source gives no date; the figure is shown as found at the beginning of 2026.',
  ru: 'Дата в источнике не указана; показатель приводится в том виде, в каком он был найден к началу 2026 года.',
  ur: 'ماخذ میں تاریخ درج نہیں؛ یہ عدد اُسی صورت میں دیا گیا ہے جس میں 2026 کے آغاز پر ملا۔',
}

export const endOfFinancialYear2024: Localized = {
  en: 'Position at the end of financial year 2024.',
  ru: 'По состоянию на конец 2024 финансового года.',
  ur: 'مالی سال 2024 کے اختتام کی صورتِ حال۔',
}

export const assumesDesignCapacity: Localized = {
  en: 'Calculated assuming 1.1 Mtpa, the design capacity of the mill. The report does not state the capacity.',
  ru: 'Рассчитано исходя из 1,1 млн т в год — проектной мощности комбината. Мощность в сообщении не указана.',
  ur: 'یہ حساب 11 لاکھ ٹن سالانہ، یعنی مل کی ڈیزائن گنجائش، فرض کر کے لگایا گیا ہے۔ رپورٹ میں گنجائش درج نہیں۔',
}

export const verifyWithBoard: Localized = {
  en: 'Verify with the Board of Investment before relying on it. The source gives no date; shown as found at the beginning of 2026.',
  ru: 'Прежде чем полагаться на эти сведения, уточните их в Совете по инвестициям Пакистана. Дата в источнике не указана; приводится по состоянию на начало 2026 года.',
  ur: 'اس پر انحصار کرنے سے پہلے سرمایہ کاری بورڈ سے تصدیق کیجیے۔ ماخذ میں تاریخ درج نہیں؛ معلومات 2026 کے آغاز پر ملنے والی صورت میں ہیں۔',
}
