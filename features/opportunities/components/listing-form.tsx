'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { createOpportunityAction, saveOpportunityAction } from '../actions'
import type { TypedListing } from '../validation/listing'
import { FigureFields, type ListingChoices } from './figure-fields'
import { TextFields } from './text-fields'
import { useListingFields } from './use-listing-fields'

type Props = {
  choices: ListingChoices
  typed: TypedListing
  formKey: string
  /** Absent for a new opportunity. */
  saved?: { slug: string; number: number }
}

/** The text of a listing in its three languages. Whatever goes wrong, what was typed stands in the fields again. */
export function ListingForm({ choices, typed, formKey, saved }: Props) {
  const t = useTranslations('opportunity-forms')
  const [refused, send] = useActionState(saved ? saveOpportunityAction : createOpportunityAction, null)
  const fields = useListingFields(typed, refused)
  const newer = refused?.saved
  return (
    <form action={send} className="grid gap-10" noValidate>
      {refused?.code === 'invalid' && (
        <ErrorSummary title={t('refused.invalid')} errors={fields.errors} kept={fields.kept} />
      )}
      {newer && (
        <Notice tone="warn" urgent title={t('conflict.title')}>
          {t('conflict.why', { number: newer.number + 1 })}
        </Notice>
      )}
      {refused && refused.code !== 'invalid' && !newer && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />
      )}
      <input type="hidden" name="formKey" value={formKey} />
      {saved ? (
        <>
          <input type="hidden" name="slug" value={saved.slug} />
          {/* Who has seen the newer text saves over it knowingly. */}
          <input type="hidden" name="base" value={newer?.number ?? saved.number} />
        </>
      ) : (
        <TextField {...fields.slug} hint={t('slugHint')} maxLength={80} dir="ltr" />
      )}
      <FigureFields fields={fields} choices={choices} />
      <TextFields fields={fields} />
      <div className="flex flex-wrap gap-4">
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {saved ? t('save') : t('create')}
        </SubmitButton>
        <ButtonLink
          look="quiet"
          href={saved ? `/workspace/opportunities/${saved.slug}` : '/workspace/opportunities'}
        >
          {t('back')}
        </ButtonLink>
      </div>
    </form>
  )
}
