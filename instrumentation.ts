/** Next calls this once when the process starts. Work that is nobody's request begins here. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ startWorker }, auth, circulation, mail, { beforeTheEnd }] = await Promise.all([
    import('@/db/job-queue'),
    import('@/features/auth/jobs'),
    import('@/features/circulation/jobs'),
    import('@/features/mail/jobs/tasks'),
    import('@/lib/farewell'),
  ])
  // Where the time stands still, nothing falls due.
  const times = process.env.PORTAL_NOW
    ? []
    : [...auth.authTimes, ...circulation.circulationTimes, ...mail.mailTimes]
  beforeTheEnd(startWorker({ ...auth.authTasks, ...circulation.circulationTasks, ...mail.mailTasks }, times))
  const { startSettlingPapers } = await import('@/features/papers/jobs')
  startSettlingPapers()
}
