import { serveUpload } from '@/features/papers/uploads/serve'

export const POST = serveUpload
