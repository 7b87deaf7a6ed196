'use client'

import { useTranslations } from 'next-intl'
import type { LineFault } from '../import/read-lines'
import type { FieldFault } from '../validation/member'

/** What is wrong with a field or a line, and what to write instead, as one sentence. */
export function useFaultWords() {
  const t = useTranslations('delegations')
  function ofField({ field, code, what }: FieldFault) {
    const wrong = t(`fault.${code}`, { what })
    return `${t(`field.${field}`)}: ${wrong} ${t(`write.${field}`)}`
  }
  function ofLine(fault: LineFault) {
    return fault.field === null ? t(`lineFault.${fault.code}`, { what: fault.what }) : ofField(fault)
  }
  return { ofField, ofLine }
}
