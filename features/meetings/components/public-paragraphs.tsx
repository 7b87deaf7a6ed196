import { LocalizedText } from '@/components/ui/localized-text'
import { SourceLine } from '@/components/ui/source-line'
import { TranslatedProse } from '@/components/ui/translated-prose'
import type { PublicMeetingSummary } from '../queries/public'

/** What was reported, each paragraph with the name of who reported it. */
export function PublicParagraphs({ paragraphs }: { paragraphs: PublicMeetingSummary['paragraphs'] }) {
  return (
    <div className="max-w-[68ch]">
      {paragraphs.map(({ heading, text, sourceName }) => (
        <div key={JSON.stringify(text)} className={`keep-together first:mt-0 ${heading ? 'mt-8' : 'mt-4'}`}>
          {heading && (
            <h3 className="mb-2">
              <LocalizedText texts={heading} />
            </h3>
          )}
          <TranslatedProse texts={text} />
          {sourceName && (
            <p className="mt-1 text-soft text-sm">
              <SourceLine name={sourceName} />
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
