import 'server-only'
import { hear } from '@/db/ears'
import { env } from '@/lib/env'

/** Calls back whenever something changed in some meeting; nobody is told what. The answer ends it. */
export const onMeetingChange = (tell: () => void) => hear(env().DATABASE_URL, 'meeting_changed', () => tell())
