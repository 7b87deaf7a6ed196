import { publicMeetingNumber } from '@/features/meetings/public-address'
import { getPublicMeeting } from '@/features/meetings/queries/public'
import { getPublicNews } from '@/features/news/queries'
import { newsSlugInput } from '@/features/news/validation'
import { getPublicOpportunityTitle } from '@/features/opportunities/queries/latest'
import { listPublicPassages } from '@/features/passages/queries'
import { getPublicSector } from '@/features/sectors/queries'
import type { Texts } from '@/i18n/localized'

const STANDING = ['home', 'project', 'about', 'privacy', 'accessibility']

/** The title of the public page behind a card, or null: only pages that exist have a picture. */
export async function titleOfPage(page: string): Promise<Texts | null> {
  if (!STANDING.includes(page)) return null
  const [lead] = await listPublicPassages(page)
  return lead?.title ?? null
}

export async function titleOfEntry(list: string, entry: string): Promise<Texts | null> {
  const slug = newsSlugInput.safeParse(entry)
  if (!slug.success) return null
  if (list === 'sectors') return (await getPublicSector(slug.data))?.name ?? null
  if (list === 'news') return (await getPublicNews(slug.data))?.title ?? null
  if (list === 'opportunities') return getPublicOpportunityTitle(slug.data)
  const number = list === 'meetings' ? publicMeetingNumber(slug.data) : null
  return number ? ((await getPublicMeeting(number))?.title ?? null) : null
}
