import { NotFoundNotice } from '@/components/layout/not-found-notice'
import { PublicFrame } from '@/components/layout/public-frame'

/** For what lies outside the public pages: it brings the frame that those get from their layout. */
export default function NotFound() {
  return (
    <PublicFrame path="/">
      <NotFoundNotice />
    </PublicFrame>
  )
}
