import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { LocaleLink } from '@/components/ui/link'
import type { Viewer } from '@/features/auth/viewer'
import { meetingPath, meetingSegment } from '@/features/meetings/validation'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { differencesOf, hasDifferences } from '../differences'
import { canKeepList, canNotify } from '../policy'
import type { Delegations } from '../queries/delegations'
import { typedMember } from '../validation/member'
import type { Edit } from '../validation/page'
import { ImportForm } from './import-form'
import { MemberForm } from './member-form'
import { NotifiedColumn } from './notified-column'
import { OwnList } from './own-list'

type Props = { viewer: Viewer; found: Delegations; sides: readonly SideWords[]; edit: Edit }

/** Both sides' notified lists, and below them the own list or the form that was opened on it. */
export function DelegationsBody({ viewer, found, sides, edit }: Props) {
  const t = useTranslations('delegations')
  const { meeting, own, notices } = found
  const page = `${meetingPath(meeting)}/delegations` as const
  const mayKeep = canKeepList(viewer, meeting)
  const form = { meeting: meetingSegment(meeting), page, base: own?.number ?? 0, formKey: newId() }
  const edited = own?.members.find((member) => member.key === edit)

  if (mayKeep && edit === 'import')
    return (
      <Section id="import" title={t('paste.title')}>
        <ImportForm {...form} />
      </Section>
    )
  if (mayKeep && (edit === 'new' || edited))
    return (
      <Section id="member" title={t(edited ? 'member.edit' : 'member.new')}>
        <MemberForm {...form} memberKey={edited?.key} typed={edited ? typedMember(edited) : {}} />
      </Section>
    )

  const latestOwn = notices.find((notice) => notice.side === viewer.side)
  return (
    <>
      <Section
        id="notified"
        title={t('notified')}
        aside={notices.length > 0 && <LocaleLink href={`${page}/export`}>{t('export')}</LocaleLink>}
      >
        <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
        <div className="grid gap-8 lg:grid-cols-2">
          {sides.map((side) => (
            <NotifiedColumn
              key={side.code}
              side={side}
              notices={notices.filter((notice) => notice.side === side.code)}
              clocks={sides}
            />
          ))}
        </div>
      </Section>
      <OwnList
        list={own}
        side={nameOfSide(sides, viewer.side)}
        clocks={sides}
        page={page}
        meeting={form.meeting}
        forms={formsFor(viewer, meeting, mayKeep)}
        isNotified={
          own !== null &&
          latestOwn !== undefined &&
          !hasDifferences(differencesOf(latestOwn.members, own.members))
        }
      />
    </>
  )
}

function formsFor(viewer: Viewer, meeting: Delegations['meeting'], mayKeep: boolean) {
  if (mayKeep) return { change: newId(), notice: canNotify(viewer, meeting) ? newId() : null }
  return canKeepList(viewer, { state: 'confirmed' }) ? 'over' : 'role'
}
