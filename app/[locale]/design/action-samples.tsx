import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { Button, ButtonLink } from '@/components/ui/button'
import { PopoverDialog } from '@/components/ui/popover-dialog'
import { SubmitButton } from '@/components/ui/submit-button'

export function ActionSamples() {
  const t = useTranslations('design')
  const ui = useTranslations('ui')
  return (
    <Section id="actions" title={t('section.actions')}>
      <div className="flex flex-wrap gap-3">
        <SubmitButton look="primary" pendingLabel={t('button.waiting')}>
          {t('button.primary')}
        </SubmitButton>
        <Button>{t('button.secondary')}</Button>
        <Button disabled>{t('button.waiting')}</Button>
        <ButtonLink href="/design" look="quiet">
          {t('button.quiet')}
        </ButtonLink>
        <PopoverDialog
          id="withdraw"
          open={t('button.danger')}
          look="danger"
          title={t('button.confirm')}
          close={ui('close')}
        >
          <p>{t('button.confirmText')}</p>
        </PopoverDialog>
      </div>
    </Section>
  )
}
