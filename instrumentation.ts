/** Next calls this once when the process starts. Work that is nobody's request begins here. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startSweepingSessions } = await import('@/features/auth/jobs')
  startSweepingSessions()
  const { startSettlingPapers } = await import('@/features/papers/jobs')
  startSettlingPapers()
}
