import { sha256 } from '@/lib/hash'

/** A calendar file, or word that the reader has it already. */
export function calendarAnswer(request: Request, file: string, name?: string) {
  const etag = `"${sha256(file).toString('base64url')}"`
  if (isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: { etag } })
  const headers = new Headers({ 'content-type': 'text/calendar; charset=utf-8', etag })
  if (name) headers.set('content-disposition', `attachment; filename="${name}.ics"`)
  return new Response(file, { headers })
}

/** The same for an address that never was, one that has ended, and one whose owner may not come in any more. */
export function nowhere() {
  return new Response(null, { status: 404 })
}

function isKnown(sent: string | null, etag: string) {
  const tags = sent?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return tags.includes(etag)
}
