'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/choice'
import { CONTROL_LOOK } from '@/components/ui/control-look'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { useSteadyAction } from '@/components/ui/use-steady-action'
import { importMinutesAction } from '../import-actions'
import { ImportPreview } from './import-preview'

type Props = {
  meeting: string
  formKey: string
  voids: boolean
  /** The clauses after which the new ones may stand. */
  places: readonly { id: string; label: string }[]
}

/** Choose one document or two, look at what they make, take it in: one form. */
export function ImportForm({ meeting, formKey, voids, places }: Props) {
  const t = useTranslations('minutes-import')
  const edit = useTranslations('minutes-edit')
  const [state, send] = useSteadyAction(importMinutesAction, () => ({
    ...{ code: 'lost' as const, pairs: null, chosen: { unwanted: [], after: 'end' }, formKey },
  }))
  const pairs = state?.pairs ?? null
  return (
    <form action={send} className="grid gap-5">
      {state && state.code !== 'read' && <Notice tone="bad" urgent title={t(`refused.${state.code}`)} />}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="formKey" value={state?.formKey ?? formKey} />
      <div className="grid gap-4 md:grid-cols-2">
        {(['first', 'second'] as const).map((name) => (
          <Field key={name} id={name} label={t(`file.${name}`)} hint={t(`hint.${name}`)}>
            <input
              id={name}
              name={name}
              type="file"
              accept=".docx,.txt,.tsv,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              aria-describedby={`${name}-hint`}
              className={CONTROL_LOOK}
            />
          </Field>
        ))}
      </div>
      <p>
        <SubmitButton
          pendingLabel={t('reading')}
          look={pairs ? 'secondary' : 'primary'}
          name="act"
          value="read"
          formNoValidate
        >
          {t('read')}
        </SubmitButton>
      </p>
      {pairs && (
        <>
          <input type="hidden" name="pairs" value={JSON.stringify(pairs)} />
          <ImportPreview key={state?.formKey} pairs={pairs} unwanted={state?.chosen.unwanted ?? []} />
          <SelectField
            key={`after ${state?.chosen.after}`}
            id="after"
            name="after"
            defaultValue={state?.chosen.after}
            label={t('after')}
            options={[
              { value: 'end', label: t('end') },
              { value: 'start', label: t('start') },
              ...places.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
          {voids && <Checkbox id="voids" name="voids" value="yes" label={edit('voids')} required />}
          <p>
            <SubmitButton pendingLabel={edit('working')} look="primary" name="act" value="take">
              {t('take')}
            </SubmitButton>
          </p>
        </>
      )}
    </form>
  )
}
