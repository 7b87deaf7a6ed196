import { streamText } from '@/features/minutes/live/requests/stream'
import { takeTyped } from '@/features/minutes/live/requests/typed'
import { emptyAnswer } from '@/lib/live/stream'

export const GET = streamText
export const POST = takeTyped
/** Without this the framework would open a stream to answer with its head. */
export const HEAD = () => emptyAnswer(405)
