'use client'

import { Button } from '@/components/ui/button'
import { directionOf } from '@/i18n/direction'
import en from '@/i18n/messages/en/error.json'
import ru from '@/i18n/messages/ru/error.json'
import ur from '@/i18n/messages/ur/error.json'
import { routing } from '@/i18n/routing'

const WORDS = { en: en.failed, ru: ru.failed, ur: ur.failed }

/** What the reader sees when the unexpected happens: in all three languages, because nothing else may be known. */
export function Failure({ reference, onRetry }: { reference?: string; onRetry: () => void }) {
  return (
    <div className="mx-auto grid max-w-2xl gap-8 px-4 py-12">
      <h1 className="sr-only">
        {Object.values(WORDS)
          .map((words) => words.title)
          .join(' · ')}
      </h1>
      {routing.locales.map((locale) => {
        const words = WORDS[locale]
        return (
          <section
            key={locale}
            lang={locale}
            dir={directionOf(locale)}
            className="authentic border-line border-t pt-4"
          >
            <h2>{words.title}</h2>
            <p className="my-3">{words.text}</p>
            <Button onClick={onRetry}>{words.again}</Button>
            {reference && (
              <p className="mt-3 text-soft text-sm">{words.reference.replace('{id}', reference)}</p>
            )}
          </section>
        )
      })}
    </div>
  )
}
