import { NotFoundNotice } from '@/components/layout/not-found-notice'
import { PublicFrame } from '@/components/layout/public-frame'

/**
 * For the one page outside the groups: it brings the frame that those get from their layout. Next renders the not-found
 * page of a segment with every page below it, so one with a frame does not stand at the root of all.
 */
export default function NotFound() {
  return (
    <PublicFrame path="/">
      <NotFoundNotice />
    </PublicFrame>
  )
}
