import { redirect } from 'next/navigation'
import { getViewer } from '@/features/auth/session'
import type { Viewer } from '@/features/auth/viewer'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { getExportedRecord } from '@/features/minutes/queries/exported'
import { localeOf } from '@/i18n/locale-of'

type Exported = NonNullable<Awaited<ReturnType<typeof getExportedRecord>>>
type Form = { type: string; ending: string; make: (exported: Exported, viewer: Viewer) => Promise<Buffer> }

/** The record of the meeting at this address as a file of some form; nothing for whoever may not read it. */
export async function exportAnswer(params: Promise<{ locale: string; number: string }>, form: Form) {
  const [locale, { number }, viewer] = await Promise.all([localeOf(params), params, getViewer()])
  const address = parseMeetingAddress(number)
  if (address && !viewer) redirect(`/${locale}/sign-in?then=/${locale}/workspace/meetings/${number}/minutes`)
  const exported = address && viewer && (await getExportedRecord(viewer, address))
  if (!exported) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(await form.make(exported, viewer)), {
    headers: {
      'content-type': form.type,
      'content-disposition': `attachment; filename="${number}-minutes.${form.ending}"`,
      'cache-control': 'private, no-store',
    },
  })
}
