import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Pagination } from '@/components/ui/pagination'
import { TabLinks } from '@/components/ui/tab-links'

export function NavigationSamples() {
  const t = useTranslations('design')
  const nav = useTranslations('ui.nav')
  return (
    <Section id="navigation" title={t('section.navigation')}>
      <div className="grid gap-6">
        <Breadcrumb
          trail={[
            { href: '/', label: nav('home') },
            { href: '/sectors', label: nav('sectors') },
          ]}
        />
        <TabLinks
          label={t('section.navigation')}
          tabs={[
            { href: '/design', label: nav('meetings'), current: true, count: '3' },
            { href: '/design/a', label: nav('news') },
            { href: '/design/b', label: nav('about') },
          ]}
        />
        <Pagination page={2} pages={7} hrefOf={(page) => `/design?page=${page}`} />
      </div>
    </Section>
  )
}
