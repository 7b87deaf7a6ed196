import { redirect } from 'next/navigation'
import { getViewer } from '@/features/auth/session'
import { meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { writeRecordFile } from '@/features/minutes/export/record-file'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { getSignedRecord } from '@/features/minutes/queries/record-file'
import { localeOf } from '@/i18n/locale-of'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/workspace/meetings/[number]/minutes/record.json'>

/** The signed record as one file that can be verified without the portal. */
export async function GET(_request: Request, { params }: Context) {
  const [locale, { number }, viewer] = await Promise.all([localeOf(params), params, getViewer()])
  const address = parseMeetingAddress(number)
  const nowhere = new Response(null, { status: 404 })
  if (!address) return nowhere
  if (!viewer) redirect(`/${locale}/sign-in?then=/${locale}/workspace/meetings/${number}/minutes`)

  const [minutes, signed] = await Promise.all([getMinutes(viewer, address), getSignedRecord(viewer, address)])
  if (!minutes || !signed) return nowhere
  return new Response(writeRecordFile(signed), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${meetingSegment(minutes.line)}-record.json"`,
      'cache-control': 'private, no-store',
    },
  })
}
