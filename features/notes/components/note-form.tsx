'use client'

import { useActionState, useSyncExternalStore } from 'react'
import { Notice } from '@/components/ui/notice'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { type NoteState, writeNoteAction } from '../actions'

type Refusal = Exclude<NoteState['code'], 'saved'> | 'lost'
type State = { code: NoteState['code'] | 'lost'; kept: NoteState['kept'] }

type Props = {
  meetingId: string
  formKey: string
  maxLength: number
  /** Clauses that it may be about; without them it is about the meeting. */
  clauses?: readonly Option[] | undefined
  words: {
    clause: string
    what: string
    kinds: readonly Option[]
    label: string
    hint: string
    save: string
    saving: string
    saved: string
    kept: string
    refused: Record<Refusal, string>
  }
}

/**
 * Two ways for one form: without script the browser posts it to the action; with script a lost connection is caught,
 * so that the text stays. The key in the form makes a second try of a saved note harmless.
 */
export function NoteForm({ meetingId, formKey, maxLength, clauses, words }: Props) {
  const [posted, post] = useActionState(writeNoteAction, null)
  const [sent, send] = useActionState(keepingTheText, null)
  const hasScript = useSyncExternalStore(noChange, always, never)
  const state = sent ?? posted

  return (
    <form action={hasScript ? send : post} className="mb-8 grid max-w-[46rem] gap-3">
      {state?.code === 'saved' && <Notice tone="good" title={words.saved} />}
      {state && state.code !== 'saved' && (
        <Notice tone="bad" title={words.refused[state.code]} urgent>
          {words.kept}
        </Notice>
      )}
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="formKey" value={state?.kept.formKey || formKey} />
      {clauses && (
        <SelectField
          key={state?.kept.clauseId}
          id="note-clause"
          name="clauseId"
          label={words.clause}
          options={clauses}
          defaultValue={state?.kept.clauseId || clauses[0]?.value}
          dir="ltr"
        />
      )}
      {clauses && (
        <SelectField
          key={`d${state?.kept.draftOf}`}
          id="note-draft-of"
          name="draftOf"
          label={words.what}
          options={words.kinds}
          defaultValue={state?.kept.draftOf ?? ''}
        />
      )}
      <TextAreaField
        id="note"
        name="body"
        label={words.label}
        hint={words.hint}
        required
        maxLength={maxLength}
        dir="auto"
        defaultValue={state?.kept.body ?? ''}
      />
      <p>
        <SubmitButton look="primary" pendingLabel={words.saving}>
          {words.save}
        </SubmitButton>
      </p>
    </form>
  )
}

async function keepingTheText(_previous: State | null, form: FormData): Promise<State> {
  try {
    return await writeNoteAction(null, form)
  } catch {
    const typed = (name: string) => String(form.get(name) ?? '')
    return {
      code: 'lost',
      kept: {
        ...{ body: typed('body'), formKey: typed('formKey') },
        ...{ clauseId: typed('clauseId'), draftOf: typed('draftOf') },
      },
    }
  }
}

const noChange = () => () => undefined
const always = () => true
const never = () => false
