import { listPublicRecords } from '@/features/releases/queries/public'
import { absolute } from '@/lib/absolute'

export const dynamic = 'force-dynamic'

/** The records of which both sides have released at least one clause; docs/api.md describes it. */
export async function GET() {
  const records = await listPublicRecords()
  return Response.json({
    schema: 'jwg-meetings/1',
    meetings: records.map(({ body, number, startsAt, title, place, isDemonstration, ...record }) => ({
      ...{ body, number, startsAt, title, place, isDemonstration },
      url: absolute(`/en/meetings/${body.toLowerCase()}-${number}`),
      record,
    })),
  })
}
