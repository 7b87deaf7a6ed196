import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { AuthoredText } from '@/components/ui/authored-text'
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
  /** Clauses of the minutes, where the notes are on these. */
  clauses?: readonly { id: string; number: string; label: string }[]
}

/** The own side's notes on a meeting and the form for a new one. */
export function OwnNotes({ notes, meetingId, formKey, ownSide, sides, clauses }: Props) {
  const t = useTranslations('notes')
  return (
    <Section id="notes" title={t('title')}>
      <p className="mb-4 text-soft">{t('secrecy', { side: ownSide })}</p>
      {formKey === null ? (
        <p className="mb-6 text-soft">{t('readOnly')}</p>
      ) : (
        <NewNote {...{ meetingId, formKey, clauses }} />
      )}
      {notes.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <ul className="grid gap-5">
          {notes.map((note) => (
            <li key={note.id} className="border-side border-s-4 ps-4">
              <p className="text-soft text-sm">
                {note.clauseId && <About number={clauses?.find(({ id }) => id === note.clauseId)?.number} />}
                {note.language && <>{t(`draft.${note.language}`)} · </>}
                <LocalizedText texts={note.author} /> · <Moment at={note.createdAt} clocks={sides} />
              </p>
              <AuthoredText language={note.language} text={note.body} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Which clause a note is about; its number is known on the page of the minutes alone. */
function About({ number }: { number: string | undefined }) {
  const t = useTranslations('notes')
  if (!number) return <>{t('ofMinutes')} · </>
  return (
    <>
      <a href={`#c-${number}`}>{t('ofClause', { number })}</a> ·{' '}
    </>
  )
}

type NewNoteProps = Pick<Props, 'clauses' | 'meetingId'> & { formKey: string }

function NewNote({ meetingId, formKey, clauses }: NewNoteProps) {
  const t = useTranslations('notes')
  const refused = useTranslations('notes.refused')
  return (
    <NoteForm
      meetingId={meetingId}
      formKey={formKey}
      maxLength={NOTE_LENGTH}
      clauses={clauses?.map(({ id, label }) => ({ value: id, label }))}
      words={{
        clause: t('clause'),
        what: t('what'),
        kinds: [
          { value: '', label: t('note') },
          ...(['en', 'ru'] as const).map((value) => ({ value, label: t(`draft.${value}`) })),
        ],
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
