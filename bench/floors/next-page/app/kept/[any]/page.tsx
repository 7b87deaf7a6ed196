import { ListPage } from '../../list-page'

/** Nothing at the build, kept from the first request on: Next's own page cache. */
export const dynamic = 'force-static'
export const generateStaticParams = () => []

export default function Page() {
  return <ListPage sector={null} min={null} />
}
