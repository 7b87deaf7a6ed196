import { useTranslations } from 'next-intl'
import { buttonLook } from '@/components/ui/button-look'
import { LocaleLink } from '@/components/ui/link'

export type MenuItem = { href: `/${string}`; label: string }

type Props = { label: string; items: readonly MenuItem[]; path: string }

/** One list: behind a button on a phone, a row on a desk screen. The browser opens and closes it, no script does. */
export function Menu({ label, items, path }: Props) {
  const t = useTranslations('ui')
  return (
    <>
      <button type="button" popoverTarget="menu" className={`${buttonLook()} lg:hidden`}>
        {t('menu')}
      </button>
      <nav id="menu" aria-label={label} popover="auto" className="menu">
        <ul className="grid lg:-ms-2.5 lg:flex lg:flex-wrap">
          {items.map((item) => (
            <li key={item.href}>
              <LocaleLink
                href={item.href}
                aria-current={isWithin(path, item.href) ? 'page' : undefined}
                className="block border-transparent border-b-3 px-2.5 py-2.5 no-underline hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
              >
                {item.label}
              </LocaleLink>
            </li>
          ))}
        </ul>
        <button
          type="button"
          popoverTarget="menu"
          popoverTargetAction="hide"
          className={`${buttonLook()} lg:hidden mt-2`}
        >
          {t('close')}
        </button>
      </nav>
    </>
  )
}

/** `/workspace` is the page itself; `/meetings` is also everything below it. */
function isWithin(path: string, href: string) {
  const [address = '/'] = path.split('?')
  return address === href || (href !== '/' && href !== '/workspace' && address.startsWith(`${href}/`))
}
