'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { CONTROL_LOOK } from '@/components/ui/control-look'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextAreaField } from '@/components/ui/text-field'
import { useSteadyAction } from '@/components/ui/use-steady-action'
import { importMembersAction } from '../actions'
import { MEMBER_FIELDS } from '../validation/member'
import { ImportReport } from './import-report'

type Props = { meeting: string; page: `/${string}`; base: number; formKey: string }

/** Paste, look at what is understood, take over: one form, whose field keeps what is still to be corrected. */
export function ImportForm({ meeting, page, base, formKey }: Props) {
  const t = useTranslations('delegations')
  // Sent by hand, an answer does not travel back with the next form: that one may be large enough.
  const [state, send] = useSteadyAction(importMembersAction, (form) => ({
    code: 'lost' as const,
    text: String(form.get('text') ?? ''),
    report: null,
    taken: 0,
    base: Number(form.get('base')),
    formKey: String(form.get('formKey')),
  }))
  const report = state?.report
  const good = report?.lines.filter(({ member }) => member !== null).length ?? 0
  return (
    <form action={send} className="grid gap-5">
      <p className="max-w-[65ch] text-soft">{t('paste.lead')}</p>
      <p className="max-w-[65ch] text-soft text-sm">
        {t('paste.columns', { names: MEMBER_FIELDS.map((field) => t(`field.${field}`)).join(' · ') })}
      </p>
      {state?.code === 'taken' && (
        <Notice tone="good" title={t('paste.taken', { count: state.taken })}>
          {t('paste.takenRest')}
        </Notice>
      )}
      {state && state.code !== 'taken' && state.code !== 'checked' && (
        <Notice tone="bad" urgent title={t(`refused.${state.code === 'stale' ? 'staleList' : state.code}`)} />
      )}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="base" value={state?.base ?? base} />
      <input type="hidden" name="formKey" value={state?.formKey ?? formKey} />
      <TextAreaField
        id="text"
        name="text"
        label={t('paste.text')}
        rows={10}
        dir="auto"
        spellCheck={false}
        defaultValue={state?.text ?? ''}
      />
      <Field id="file" label={t('paste.file')} hint={t('paste.fileHint')}>
        <input
          id="file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          aria-describedby="file-hint"
          className={CONTROL_LOOK}
        />
      </Field>
      {report && <ImportReport report={report} good={good} />}
      <div className="flex flex-wrap gap-4">
        {good > 0 && (
          <Button look="primary" type="submit" name="act" value="take">
            {t('paste.take', { count: good })}
          </Button>
        )}
        <Button look={good > 0 ? 'secondary' : 'primary'} type="submit" name="act" value="check">
          {t('paste.check')}
        </Button>
        <ButtonLink look="quiet" href={page}>
          {t('back')}
        </ButtonLink>
      </div>
    </form>
  )
}
