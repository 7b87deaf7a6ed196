import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import type { SideWords } from '@/i18n/side-words'
import type { Note } from '../queries'
import { NOTE_LENGTH } from '../validation'
import { NoteForm } from './note-form'

type Props = {
  notes: readonly Note[]
  meetingId: string
  /** Null for those who only read. */
  formKey: string | null
  ownSide: string
  sides: readonly SideWords[]
}

/** The own side's notes on a meeting and the form for a new one. */
export function OwnNotes({ notes, meetingId, formKey, ownSide, sides }: Props) {
  const t = useTranslations('notes')
  return (
    <Section id="notes" title={t('title')}>
      <p className="mb-4 text-soft">{t('secrecy', { side: ownSide })}</p>
      {formKey === null ? (
        <p className="mb-6 text-soft">{t('readOnly')}</p>
      ) : (
        <NewNote meetingId={meetingId} formKey={formKey} />
      )}
      {notes.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <ul className="grid gap-5">
          {notes.map((note) => (
            <li key={note.id} className="border-side border-s-4 ps-4">
              <p className="text-soft text-sm">
                <LocalizedText texts={note.author} /> · <Moment at={note.createdAt} clocks={sides} />
              </p>
              <p dir="auto" className="max-w-[65ch] whitespace-pre-line break-words">
                {note.body}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function NewNote({ meetingId, formKey }: { meetingId: string; formKey: string }) {
  const t = useTranslations('notes')
  const refused = useTranslations('notes.refused')
  return (
    <NoteForm
      meetingId={meetingId}
      formKey={formKey}
      maxLength={NOTE_LENGTH}
      words={{
        label: t('label'),
        hint: t('hint'),
        save: t('save'),
        saving: t('saving'),
        saved: t('saved'),
        kept: t('kept'),
        refused: {
          'signed-out': refused('signed-out'),
          invalid: refused('invalid'),
          'not-allowed': refused('not-allowed'),
          'not-found': refused('not-found'),
          lost: refused('lost'),
        },
      }}
    />
  )
}
