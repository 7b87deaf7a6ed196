import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { decisionPath } from '@/features/decisions/validation'
import { meetingLabel, meetingPath } from '@/features/meetings/validation'
import type { RecentEntry } from '../queries/parts'

/** What the entry is about, with the way there; nothing where the reader has no page for it. */
export function SubjectLink({ subject }: { subject: RecentEntry['subject'] }) {
  if (subject.ref) return <LocaleLink href={decisionPath(subject.ref)}>{subject.ref}</LocaleLink>
  if (subject.body) {
    const meeting = { id: subject.id, body: subject.body, number: subject.number ?? null }
    return (
      <LocaleLink href={meetingPath(meeting)}>
        {meetingLabel(meeting) ?? (subject.title && <LocalizedText texts={subject.title} />)}
      </LocaleLink>
    )
  }
  if (!subject.title) return null
  return (
    <span className="font-normal">
      <LocalizedText texts={subject.title} />
    </span>
  )
}
