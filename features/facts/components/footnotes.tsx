import { LocalizedText } from '@/components/ui/localized-text'
import type { Texts } from '@/i18n/localized'

/** The notes to a group of figures, numbered as the values point at them. */
export function Footnotes({ notes }: { notes: readonly Texts[] }) {
  if (notes.length === 0) return null
  return (
    <ol className="mt-4 grid max-w-[65ch] gap-0.5 text-soft text-xs">
      {notes.map((note, index) => (
        <li key={JSON.stringify(note)} className="flex gap-2">
          <span className="tabular-nums">{index + 1}</span>
          <span>
            <LocalizedText texts={note} />
          </span>
        </li>
      ))}
    </ol>
  )
}
