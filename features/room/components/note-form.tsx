'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { useSteadyAction } from '@/components/ui/use-steady-action'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import type { Texts } from '@/i18n/localized'
import { writeRoomNoteAction } from '../actions'
import { LANGUAGES, ROOM_NOTE_LENGTH } from '../validation'

type Props = {
  meeting: string
  formKey: string
  /** The items by their words in the reader's language; the one on the table is chosen. */
  items: readonly { value: string; label: string }[]
  current: string
  language: keyof Texts
}

/** A text for the minutes. Whatever happens to the line, it stays in the field, and a second try adds no second note. */
export function RoomNoteForm({ meeting, formKey, items, current, language }: Props) {
  const t = useTranslations('room')
  const [state, send] = useSteadyAction(writeRoomNoteAction, (form) => {
    const typed = (name: string) => String(form.get(name) ?? '')
    const kept = {
      body: typed('body'),
      formKey: typed('formKey'),
      item: typed('item'),
      language: typed('language'),
    }
    return { code: 'lost' as const, kept }
  })
  const chosen = { item: state?.kept.item ?? current, language: state?.kept.language ?? language }
  return (
    <form action={send} className="mb-8 grid max-w-[46rem] gap-4">
      {state?.code === 'done' && <Notice tone="good" title={t('note.saved')} />}
      {state && state.code !== 'done' && (
        <Notice tone="bad" urgent title={t(`refused.${state.code}`)}>
          {t('note.kept')}
        </Notice>
      )}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="formKey" value={state?.kept.formKey ?? formKey} />
      <SelectField
        key={`i${chosen.item}`}
        id="note-item"
        name="item"
        label={t('item')}
        options={items}
        defaultValue={chosen.item}
      />
      <SelectField
        key={`l${chosen.language}`}
        id="note-language"
        name="language"
        label={t('note.language')}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        defaultValue={chosen.language}
      />
      <TextAreaField
        id="note-body"
        name="body"
        label={t('note.body')}
        hint={t('note.hint')}
        rows={4}
        required
        maxLength={ROOM_NOTE_LENGTH}
        dir="auto"
        defaultValue={state?.kept.body ?? ''}
      />
      <p>
        <SubmitButton pendingLabel={t('working')}>{t('note.save')}</SubmitButton>
      </p>
    </form>
  )
}
