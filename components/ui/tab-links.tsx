import { LocaleLink } from '@/components/ui/link'

type Tab = { href: `/${string}`; label: string; current?: boolean; count?: string }

/** Views of one thing, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-line border-b">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <LocaleLink
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="inline-block border-transparent border-b-3 py-2 text-soft no-underline hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
              {tab.count && <span className="ms-1.5 text-soft text-sm">{tab.count}</span>}
            </LocaleLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
