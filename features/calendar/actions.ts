'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import { absolute } from '@/lib/absolute'
import { endCalendarFeed, makeCalendarFeed } from './mutations'
import { feedPath } from './validation'

/** The address stands in the answer to this one form and nowhere else. */
export type FeedState = { code: 'made'; address: string } | { code: 'signed-out' }

export async function makeCalendarFeedAction(): Promise<FeedState> {
  const viewer = await getViewer()
  if (!viewer) return { code: 'signed-out' }
  const secret = await makeCalendarFeed(viewer, await getLocale())
  refresh()
  return { code: 'made', address: absolute(feedPath(secret)) }
}

export async function endCalendarFeedAction() {
  const viewer = await getViewer()
  if (!viewer) redirect(`/${await getLocale()}/sign-in`)
  await endCalendarFeed(viewer)
  refresh()
}
