import { sendText } from '@/features/minutes/live/requests/text'

export const GET = sendText
