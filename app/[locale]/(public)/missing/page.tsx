import { NotFoundNotice } from '@/components/layout/not-found-notice'

/** The complete document that the front sends, with status 404, where a public page was not found. */
export default function NotFoundPage() {
  return <NotFoundNotice />
}
