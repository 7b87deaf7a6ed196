import { takePresence } from '@/features/minutes/live/requests/presence'

export const POST = takePresence
