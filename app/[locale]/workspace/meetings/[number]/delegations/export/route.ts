import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { requireViewer } from '@/features/auth/session'
import { exportedDelegations } from '@/features/delegations/exported'
import { getDelegations } from '@/features/delegations/queries/delegations'
import { meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { getFrame } from '@/features/people/queries/frame'
import { routing } from '@/i18n/routing'
import { nameOfSide, sideWords } from '@/i18n/side-words'

type Context = { params: Promise<{ locale: string; number: string }> }

/** The lists that both sides may read, as a file for a spreadsheet. */
export async function GET(_request: Request, { params }: Context) {
  const viewer = await requireViewer()
  const { locale, number } = await params
  const address = parseMeetingAddress(number)
  const found = address && (await getDelegations(viewer, address))
  if (!found || !hasLocale(routing.locales, locale)) notFound()

  const [t, frame] = await Promise.all([
    getTranslations({ locale, namespace: 'delegations' }),
    getFrame(viewer),
  ])
  const sides = sideWords(frame.sides, locale)
  const csv = exportedDelegations(found.notices, {
    side: t('file.side'),
    notice: t('file.notice'),
    field: (field) => t(`field.${field}`),
    capacity: (capacity) => t(`capacity.${capacity}`),
    nameOfSide: (code) => nameOfSide(sides, code),
  })
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${meetingSegment(found.meeting)}-delegations.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
