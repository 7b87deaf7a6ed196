import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { Viewer } from '@/features/auth/viewer'
import { canAddVersion, canShare } from '../policy'
import type { PaperLine } from '../queries'
import { ShareForm } from './share-form'
import { VersionForm } from './version-form'

type Props = {
  viewer: Viewer
  meeting: { state: string }
  paper: PaperLine
  names: { own: string; other: string }
  readers: string
  formKey: string
}

/** What this reader may do with the paper: share it, carry it on, or nothing. */
export function PaperSteps({ viewer, meeting, paper, names, readers, formKey }: Props) {
  const t = useTranslations('papers')
  const [newest] = paper.versions
  if (!newest || !canAddVersion(viewer, paper, meeting)) return null
  const isShareable = canShare(viewer, paper, meeting) && newest.scan !== 'infected'
  return (
    <>
      {isShareable && (
        <Section id="share" title={t('share.title', { other: names.other })}>
          {paper.shared?.isNewest ? (
            <p className="text-soft">{t('share.done')}</p>
          ) : (
            <ShareForm paperId={paper.id} versionId={newest.id} {...names} />
          )}
        </Section>
      )}
      <Section id="version" title={t('version.title')}>
        <VersionForm paperId={paper.id} formKey={formKey} language={newest.language} readers={readers} />
      </Section>
    </>
  )
}
