import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Passage } from '../queries'

/** Where each kind of reader goes from here. */
export function Doors({ passages }: { passages: readonly Passage[] }) {
  return (
    <div className="grid border-ink border-t-2 md:grid-cols-3">
      {passages.map(({ key, title, body, link }) => (
        <section
          key={key}
          className="relative border-line border-b py-5 md:border-e md:px-6 md:last:border-e-0 md:first:ps-0 md:last:pe-0"
        >
          <h2 className="text-lg">
            <LocalizedText texts={title ?? {}} />
          </h2>
          <p className="mt-1 mb-3">
            <LocalizedText texts={body ?? {}} />
          </p>
          {link && (
            <LocaleLink href={localPath(link.path)} className="font-semibold after:absolute after:inset-0">
              <LocalizedText texts={link.words} />
            </LocaleLink>
          )}
        </section>
      ))}
    </div>
  )
}

/** A passage links inside the portal; whatever else stands in the table leads home. */
function localPath(path: string): `/${string}` {
  return /^\/(?!\/)/.test(path) ? `/${path.slice(1)}` : '/'
}
