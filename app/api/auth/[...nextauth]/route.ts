import { handleAuth } from '@/features/auth/next-auth'

export { handleAuth as GET, handleAuth as POST }
