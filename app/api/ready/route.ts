import { connection } from 'next/server'
import { getPublicReadiness } from '@/features/operations/queries'

/** For a load balancer: 200 when this instance can serve, 503 with the failing part otherwise. */
export async function GET() {
  await connection()
  const parts = await getPublicReadiness()
  const isReady = Object.values(parts).every(Boolean)
  return Response.json(parts, { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
