import { takeMatch } from '@/features/minutes/live/requests/match'

export const POST = takeMatch
