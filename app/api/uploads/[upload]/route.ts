import { serveUpload } from '@/features/papers/uploads/serve'

export const HEAD = serveUpload
export const PATCH = serveUpload
export const DELETE = serveUpload

/** An upload is written and never read: it becomes a paper, or goes. */
export const GET = () => new Response('Not found', { status: 404 })
