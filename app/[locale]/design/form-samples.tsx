import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { Checkbox, Fieldset, Radio } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField, TextField } from '@/components/ui/text-field'

export function FormSamples() {
  const t = useTranslations('design.form')
  const ui = useTranslations('ui')
  const sectors = [
    { value: 'steel', label: t('steel') },
    { value: 'energy', label: t('energy') },
  ]
  return (
    <Section id="forms" title={useTranslations('design.section')('forms')}>
      <form className="grid max-w-2xl gap-6">
        <ErrorSummary
          title={ui('errorSummary', { count: 1 })}
          kept={ui('kept')}
          errors={[{ fieldId: 'title-bad', message: t('nameError') }]}
        />
        <TextField
          id="title-good"
          name="good"
          label={t('name')}
          hint={t('nameHint')}
          defaultValue={t('steel')}
        />
        <TextField
          id="title-bad"
          name="bad"
          label={t('name')}
          hint={t('nameHint')}
          error={t('nameError')}
          defaultValue="Rebar"
        />
        <TextField id="title-closed" name="closed" label={t('closed')} disabled defaultValue="JWG/2026/03" />
        <TextAreaField id="summary" name="summary" label={t('summary')} note={ui('optional')} rows={3} />
        <SelectField id="sector" name="sector" label={t('sector')} options={sectors} defaultValue="steel" />
        <Fieldset legend={t('stage')}>
          <Radio id="stage-idea" name="stage" value="idea" label={t('idea')} defaultChecked />
          <Radio id="stage-ready" name="stage" value="ready" label={t('ready')} />
        </Fieldset>
        <Checkbox id="verified" name="verified" label={t('verified')} defaultChecked />
      </form>
    </Section>
  )
}
