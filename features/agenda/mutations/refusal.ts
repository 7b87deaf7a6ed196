import 'server-only'
import { errorCodeOf } from '@/db/error-code'
import { type Result, refuse } from '@/lib/result'

/** The triggers of the agenda say so: somebody was faster, or the day of a rule is past. */
const FASTER = 'JW409'
const TOO_LATE = 'JW410'

type Refused = 'not-found' | 'not-allowed' | 'stale' | 'late' | 'no-reason'

/** What the database refuses by a rule is an expected answer; the transaction has been undone. */
export async function withRefusals<Value>(
  work: () => Promise<Result<Refused, Value>>,
): Promise<Result<Refused, Value>> {
  try {
    return await work()
  } catch (error) {
    const code = errorCodeOf(error)
    if (code === FASTER) return refuse('stale')
    if (code === TOO_LATE) return refuse('late')
    throw error
  }
}
