'use client'

import { useTranslations } from 'next-intl'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import type { ListingField, LocalizedField, TypedListing } from '../validation/listing'
import type { ListingFormState } from '../validation/states'
import { LANGUAGES } from '../validation/vocabulary'

type Field = ListingField | 'slug'
export type Fields = ReturnType<typeof useListingFields>

/** For each field of the form its label, what stands in it, what is wrong with it and what somebody else saved. */
export function useListingFields(typed: TypedListing, refused: ListingFormState | null) {
  const t = useTranslations('opportunity-forms')
  const wrong = refused?.wrong ?? []

  function of(field: Field) {
    const [name, language] = partsOf(field)
    const label = t(`field.${name}`)
    return {
      id: field,
      name: field,
      label: language ? t('inLanguage', { field: label, language: LANGUAGE_NAMES[language] }) : label,
      defaultValue: refused?.kept[field] ?? (field === 'slug' ? '' : typed[field]),
      error: wrong.includes(field) ? t(`wrong.${name}`) : undefined,
    }
  }
  /** The text saved in between, where it differs from the one in the field. */
  function savedIn(field: ListingField) {
    const theirs = refused?.saved?.typed[field]
    return theirs === undefined || plain(theirs) === plain(refused?.kept[field] ?? '') ? null : theirs
  }
  return {
    of,
    savedIn,
    slug: of('slug'),
    errors: wrong.map((field) => ({ fieldId: field, message: `${of(field).label}: ${of(field).error}` })),
    kept: t('kept'),
  }
}

/** A form sends line ends in its own way. */
const plain = (text: string) => text.replace(/\r\n/g, '\n').trim()

type Name = 'placeName' | 'title' | 'summary' | 'body' | Exclude<Field, LocalizedField>

function partsOf(field: Field): [Name, (typeof LANGUAGES)[number]?] {
  for (const name of ['placeName', 'title', 'summary', 'body'] as const)
    for (const language of LANGUAGES) if (field === `${name}.${language}`) return [name, language]
  return [isPlain(field) ? field : 'slug']
}

function isPlain(field: Field): field is Exclude<Field, LocalizedField> {
  return !field.includes('.')
}
